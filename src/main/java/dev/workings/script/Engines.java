package dev.workings.script;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Starts engines. */
public final class Engines {
  /** The system property that decides where the caller leaves the choice open. */
  public static final String PROPERTY = "workings.engine";

  private Engines() {}

  /**
   * Loads a program into an engine that any number of threads may call.
   *
   * @param cacheDirectory where V8's native library is kept between runs; made if it is missing
   * @throws EngineUnavailable if the engine asked for cannot run here; for {@code AUTO} only if the
   *     program is for V8 alone
   */
  public static Engine start(Engine.Choice choice, Program program, Path cacheDirectory) {
    Engine.Choice decided = choice == Engine.Choice.AUTO ? preferred() : choice;
    if (decided == Engine.Choice.JAVA) {
      return java(program);
    }
    try {
      return new Pool(V8.load(program.modern(), cacheDirectory));
    } catch (ScriptFailure failure) {
      if (decided == Engine.Choice.AUTO && program.es5() != null) {
        return java(program);
      }
      throw new EngineUnavailable("V8 cannot run here: " + failure.getMessage(), failure);
    }
  }

  private static Engine java(Program program) {
    Supplier<String> es5 = program.es5();
    if (es5 == null) {
      throw new EngineUnavailable("only V8 can run this, and the engine in Java was chosen", null);
    }
    try {
      return new Pool(new Rhino(es5.get()));
    } catch (ScriptFailure failure) {
      throw new EngineUnavailable("Rhino cannot run here: " + failure.getMessage(), failure);
    }
  }

  private static Engine.Choice preferred() {
    String name = System.getProperty(PROPERTY, Engine.Choice.AUTO.name());
    try {
      return Engine.Choice.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new EngineUnavailable(PROPERTY + " is auto, v8 or java, not " + name, unknown);
    }
  }
}
