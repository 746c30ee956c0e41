package dev.workings.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** KaTeX's own files, in the jar it is published in, and ours beside this class. */
final class KatexJar {
  /** The version in the pom; the folder inside the jar is named after it. */
  static final String VERSION = "0.18.11";

  private static final String DIST = "/META-INF/resources/webjars/katex/" + VERSION + "/dist/";

  private KatexJar() {}

  /** A file of KaTeX's distribution. */
  static byte[] bytes(String name) {
    return read(DIST + name);
  }

  /** A text file of KaTeX's distribution. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A text of ours. */
  static String resource(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String path) {
    try (@Nullable InputStream in = KatexJar.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
