package dev.workings.typeset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** KaTeX's style sheet and fonts, which a page with formulas needs beside it. */
public final class KatexAssets {
  private static final String STYLE = "katex.min.css";

  /** Keeps what is around a formula out of it: below KaTeX's own rules, above all others. */
  private static final String BEFORE = Library.ours("katex-before.css");

  /** What we want otherwise than KaTeX. */
  private static final String AFTER = Library.ours("katex-after.css");

  private static final StyleSheet ALL = StyleSheet.read(Library.KATEX.text(STYLE));

  private KatexAssets() {}

  /** The name of the folder to serve the files under; it changes with KaTeX's version. */
  public static String folder() {
    return "katex-" + Library.KATEX.version();
  }

  /** All files by their path in the folder: {@code katex.min.css} and {@code fonts/*.woff2}. */
  public static SortedMap<String, byte[]> files() {
    return files(ALL);
  }

  /**
   * The files that formulas in the given HTML need: the rules that can apply to it, and the fonts
   * that these can ask for.
   */
  public static SortedMap<String, byte[]> usedBy(Collection<String> html) {
    return files(ALL.usedBy(html));
  }

  /** The fonts that a reader sees the formulas of a page in before opening anything on it. */
  public static SortedSet<String> fontsShownIn(String html) {
    return FontUse.in(html, ALL);
  }

  private static SortedMap<String, byte[]> files(StyleSheet style) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(STYLE, (BEFORE + style.text() + AFTER).getBytes(StandardCharsets.UTF_8));
    style.fonts().forEach(font -> files.put(font, Library.KATEX.bytes(font)));
    return files;
  }
}
