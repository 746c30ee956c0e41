package dev.workings.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The first files of a new site. */
final class Start {
  private static final List<String> PATHS = List.of("content/index.md", "workings.yml");

  private Start() {}

  /** Path in the site's folder → text. */
  static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    PATHS.forEach(path -> files.put(path, text(path)));
    return files;
  }

  private static String text(String path) {
    try (InputStream in = Start.class.getResourceAsStream("start/" + path)) {
      byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
