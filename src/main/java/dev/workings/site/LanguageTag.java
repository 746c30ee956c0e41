package dev.workings.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tags of languages by BCP 47 (RFC 5646), such as {@code de}, {@code de-CH}. */
final class LanguageTag {
  private LanguageTag() {}

  /** The tag under the key {@code lang}; null if there is none, or what is there is reported. */
  static @Nullable String read(Fields fields) {
    YamlNode.Scalar tag = fields.scalar("lang");
    if (tag == null || isOne(tag.text())) {
      return tag == null ? null : tag.text();
    }
    fields.wrong("lang", "a language, such as en or de-CH", tag);
    return null;
  }

  /** Whether a text has the form of a tag. */
  static boolean isOne(String text) {
    return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  }

  /** The language alone: {@code de}. */
  static String language(String tag) {
    return parts(tag).get(0);
  }

  /** {@code de-ch} of {@code de-Latn-CH-1996}; the language alone where no region is given. */
  static String languageAndRegion(String tag) {
    return parts(tag).stream()
        .skip(1)
        .takeWhile(part -> part.length() > 1)
        .filter(part -> part.matches("[a-z]{2}|[0-9]{3}"))
        .findFirst()
        .map(region -> language(tag) + "-" + region)
        .orElse(language(tag));
  }

  private static List<String> parts(String tag) {
    return Arrays.asList(tag.toLowerCase(Locale.ROOT).split("-"));
  }
}
