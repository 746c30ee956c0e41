package dev.workings.script;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * V8's native library, copied once from the class path to a file that can be loaded.
 *
 * <p>The file is code, so it is used only if it has the hash known here: a cache that somebody else
 * could write to must not be able to slip in another library.
 */
final class NativeLibrary {
  /** SHA-256 by file name, which has the system, the processor and the version in it. */
  static final Map<String, String> KNOWN =
      Map.of(
          "libjavet-v8-linux-x86_64.v.5.0.6.so",
          "225ece1768aa3e1e5acaa2c9c8b393b50534b9d9fc5e59efebe7bf529d8e376a");

  private final String name;
  private final String hash;

  private NativeLibrary(String name, String hash) {
    this.name = name;
    this.hash = hash;
  }

  /** The library for this system. */
  static NativeLibrary ofThisSystem() throws JavetException, IOException {
    String name = new JavetLibLoader(JSRuntimeType.V8).getLibFileName();
    @Nullable String hash = KNOWN.get(name);
    if (hash == null) {
      throw new NoSuchFileException(name, null, "no library for this system");
    }
    return new NativeLibrary(name, hash);
  }

  /** Sees to it that the library lies in a directory. Two processes may do so at once. */
  void unpack(Path directory) throws IOException {
    Path file = directory.resolve(name);
    if (!isSound(file)) {
      Files.createDirectories(directory);
      Path draft = Files.createTempFile(directory, name, ".part");
      try {
        copyTo(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  private void copyTo(Path draft) throws IOException {
    try (InputStream resource = JavetLibLoader.class.getResourceAsStream("/" + name)) {
      if (resource == null) {
        throw new NoSuchFileException(name, null, "not on the class path");
      }
      Files.copy(resource, draft, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!isSound(draft)) {
      throw new IOException(name + " is damaged");
    }
  }

  private boolean isSound(Path file) throws IOException {
    return Files.isRegularFile(file) && sha256(file).equals(hash);
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }
}
