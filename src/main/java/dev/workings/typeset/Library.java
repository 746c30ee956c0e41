package dev.workings.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JavaScript of others, each in the jar it is published in, and ours beside this class. */
enum Library {
  KATEX("katex", "0.18.11", "dist/"),
  PRISM("prismjs", "1.30.0", ""),
  VEGA("vega", "5.32.0", ""),
  VEGA_LITE("vega-lite", "5.23.0", "");

  private final String version;
  private final String folder;

  Library(String name, String version, String folder) {
    this.version = version;
    this.folder = "/META-INF/resources/webjars/" + name + "/" + version + "/" + folder;
  }

  /** The version in the pom; the folder inside the jar is named after it. */
  String version() {
    return version;
  }

  /** A file of the library. */
  byte[] bytes(String name) {
    return read(folder + name);
  }

  /** A text file of the library. */
  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A text of ours. */
  static String ours(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String path) {
    try (@Nullable InputStream in = Library.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
