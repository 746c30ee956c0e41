package dev.workings.site;

import dev.workings.plot.Wording;
import dev.workings.value.Separators;

/**
 * The language of a page, and what follows from it.
 *
 * @param tag such as {@code de-CH}
 * @param numbers the signs of its numbers
 * @param words what is said to readers in it
 */
record Language(String tag, Separators numbers, Words words) implements Wording {
  /** A language with numbers as a site or page wants them. */
  static Language of(String tag, NumberStyle style, Vocabulary vocabulary) {
    return new Language(tag, style.in(NumberSigns.of(tag)), vocabulary.of(tag));
  }

  /** The language of a page: its own, or that of its folder. */
  static Language of(Page page, Config config, Vocabulary vocabulary) {
    NumberStyle style = page.frontMatter().numbers().over(config.numbers());
    return of(config.lang(page), style, vocabulary);
  }

  @Override
  public String words(String key) {
    return words.of(key);
  }

  @Override
  public String counted(String key, long count) {
    return words.counted(key, count);
  }

  /** The attribute of what is in English on a page that is not; else empty. */
  String markOfEnglish() {
    return LanguageTag.language(tag).equals("en") ? "" : " lang=\"en\" dir=\"ltr\"";
  }
}
