package dev.workings.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word without case and accents, as {@code fold} in {@code words.js} makes it. */
final class Fold {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern INVISIBLE =
      Pattern.compile("[ \\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060]");

  /** Letters that Unicode does not take apart, each before what people type for it. */
  private static final List<String> LIGATURES =
      List.of("ß ss", "æ ae", "œ oe", "ø o", "ł l", "đ d", "ð d", "þ th", "ı i", "ς σ");

  private Fold() {}

  /** Folds a word that {@code words.js} has folded where an engine knew less of Unicode. */
  static String of(String word) {
    if (ASCII.matcher(word).matches()) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (String pair : LIGATURES) {
      apart = apart.replace(pair.substring(0, 1), pair.substring(2));
    }
    String bare = INVISIBLE.matcher(apart).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
