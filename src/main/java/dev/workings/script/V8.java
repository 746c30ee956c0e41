package dev.workings.script;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Google's engine, inside this process. */
final class V8 implements Platform {
  /** What Javet reports here it also throws. Kept in a field, or the level would be forgotten. */
  private static final Logger JAVET = Logger.getLogger("com.caoccao.javet");

  /** Half of what the thread has, so that V8 throws before the process dies. */
  private static final int STACK_KILOBYTES = Worker.STACK_BYTES / 2 / 1024;

  /**
   * An array that outgrows V8's largest would end the process, so the heap is to be full before.
   */
  private static final int HEAP_MEGABYTES = 512;

  private static boolean loaded;

  private final String text;

  private V8(String text) {
    this.text = text;
  }

  /** Makes V8 ready, or fails if this system has no library for it or cannot load it. */
  static V8 load(Supplier<String> text, Path cacheDirectory) throws ScriptFailure {
    try {
      loadLibrary(cacheDirectory.toAbsolutePath());
      return new V8(text.get());
    } catch (IOException | JavetException | RuntimeException | LinkageError failure) {
      throw ScriptFailure.of(failure);
    }
  }

  private static synchronized void loadLibrary(Path directory) throws IOException, JavetException {
    if (!loaded) {
      JAVET.setLevel(Level.OFF);
      NativeLibrary.ofThisSystem().unpack(directory);
      JavetLibLoader.setLibLoadingListener(new Unpacked(directory));
      V8RuntimeOptions.V8_FLAGS.setCustomFlags(
          "--stack-size=" + STACK_KILOBYTES + " --max-old-space-size=" + HEAP_MEGABYTES);
      loaded = V8Host.getV8Instance().loadLibrary();
    }
    if (!loaded) {
      throw new UnsatisfiedLinkError(String.valueOf(V8Host.getV8Instance().getLastException()));
    }
  }

  @Override
  public String name() {
    return "V8 in Javet " + V8Host.getV8Instance().getJavetVersion();
  }

  @Override
  public Isolate open() throws ScriptFailure {
    try {
      V8Runtime runtime = V8Host.getV8Instance().createV8Runtime();
      V8Isolate isolate = new V8Isolate(runtime);
      runtime.getExecutor(text).executeVoid();
      return isolate;
    } catch (JavetException failure) {
      throw ScriptFailure.of(failure);
    }
  }

  /** Tells Javet where the library lies, and not to unpack another one. */
  private record Unpacked(Path directory) implements IJavetLibLoadingListener {
    @Override
    public File getLibPath(JSRuntimeType type) {
      return directory.toFile();
    }

    @Override
    public boolean isDeploy(JSRuntimeType type) {
      return false;
    }
  }
}
