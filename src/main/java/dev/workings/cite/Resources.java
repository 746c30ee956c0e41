package dev.workings.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles and locales of the CSL project, which lie at the top of their jars. */
final class Resources {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]+");

  private Resources() {}

  /** The text of a file, or null if there is none. */
  static @Nullable String text(String name) {
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    try (InputStream in = Resources.class.getResourceAsStream("/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
