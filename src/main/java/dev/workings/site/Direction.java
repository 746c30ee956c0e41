package dev.workings.site;

import java.util.List;
import java.util.Locale;

/** Which way a language is written. */
final class Direction {
  /** Languages usually written from right to left, by CLDR's likely scripts. */
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

  private static final List<String> SCRIPTS =
      List.of(
          "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa");

  private Direction() {}

  /**
   * {@code rtl} or {@code ltr}.
   *
   * @param lang a language tag such as {@code ar-EG} or {@code az-Arab}; its script decides, if it
   *     names one
   */
  static String of(String lang) {
    String[] parts = lang.toLowerCase(Locale.ROOT).split("[-_]");
    boolean script = parts.length > 1 && parts[1].matches("[a-z]{4}");
    boolean rtl = script ? SCRIPTS.contains(parts[1]) : LANGUAGES.contains(parts[0]);
    return rtl ? "rtl" : "ltr";
  }
}
