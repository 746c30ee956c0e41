package dev.workings.site;

import dev.workings.value.Separators;

/**
 * The language of a page, and what follows from it.
 *
 * @param tag such as {@code de-CH}
 * @param numbers the signs of its numbers
 */
record Language(String tag, Separators numbers) {
  /** A language with numbers as a site or page wants them. */
  static Language of(String tag, NumberStyle style) {
    return new Language(tag, style.in(NumberSigns.of(tag)));
  }

  /** The attribute of what is in English on a page that is not; else empty. */
  String markOfEnglish() {
    return LanguageTag.language(tag).equals("en") ? "" : " lang=\"en\" dir=\"ltr\"";
  }
}
