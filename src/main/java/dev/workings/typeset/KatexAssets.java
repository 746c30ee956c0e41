package dev.workings.typeset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** KaTeX's style sheet and fonts, which a page with formulas needs beside it. */
public final class KatexAssets {
  private static final String STYLE = "katex.min.css";

  private KatexAssets() {}

  /** The name of the folder to serve the files under; it changes with KaTeX's version. */
  public static String folder() {
    return "katex-" + Library.KATEX.version();
  }

  /** All files by their path in the folder: {@code katex.min.css} and {@code fonts/*.woff2}. */
  public static SortedMap<String, byte[]> files() {
    return files(style());
  }

  /**
   * The files that formulas in the given HTML need: the style sheet and the fonts it can ask for.
   */
  public static SortedMap<String, byte[]> usedBy(Collection<String> html) {
    return files(style().usedBy(html));
  }

  private static StyleSheet style() {
    return StyleSheet.read(Library.KATEX.text(STYLE));
  }

  private static SortedMap<String, byte[]> files(StyleSheet style) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(STYLE, style.text().getBytes(StandardCharsets.UTF_8));
    style.fonts().forEach(font -> files.put(font, Library.KATEX.bytes(font)));
    return files;
  }
}
