package dev.workings.site;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of a published site's files with their SHA-256, by which we know our own work again. Its
 * text is what {@code sha256sum --check} reads.
 *
 * @param digests path → hexadecimal SHA-256
 */
record Manifest(SortedMap<String, String> digests) {
  /** The manifest's own path in a published site. */
  static final String PATH = "manifest.sha256";

  private static final String HEADER = "# The files of this site as Workings published them";
  private static final int DIGEST = 64;

  /** The manifest with the given text, or null if the text is not one of ours. */
  static @Nullable Manifest parse(String text) {
    if (!text.startsWith(HEADER + "\n")) {
      return null;
    }
    SortedMap<String, String> digests = new TreeMap<>();
    text.lines()
        .skip(1)
        .filter(line -> line.length() > DIGEST + 2)
        .forEach(line -> digests.put(line.substring(DIGEST + 2), line.substring(0, DIGEST)));
    return new Manifest(digests);
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<String, String> file : digests.entrySet()) {
      text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return text.toString();
  }
}
