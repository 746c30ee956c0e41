package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.value.Separators;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site or a page wants of its numbers where its language would write them otherwise.
 *
 * @param decimal the sign before decimals, or null for the language's
 * @param group the sign between groups of digits, or null for the language's
 */
record NumberStyle(@Nullable String decimal, @Nullable String group) {
  /** Nothing is wanted. */
  static final NumberStyle NONE = new NumberStyle(null, null);

  private static final String KEY = "numbers";
  private static final Map<String, String> SIGNS =
      Map.of(
          "point", ".", "comma", ",", "thin", Separators.THIN_SPACE, "apostrophe", "’", "none", "");
  private static final List<String> DECIMALS = List.of("point", "comma");
  private static final List<String> GROUPS =
      List.of("point", "comma", "thin", "apostrophe", "none");

  /** The style under the key {@code numbers}; what is wrong is reported and left out. */
  static NumberStyle read(Fields fields, Diagnostics found) {
    Fields own = new Fields(fields.mapping(KEY), List.of("decimal", "group"), found);
    String decimal = sign(own, "decimal", DECIMALS);
    String group = sign(own, "group", GROUPS);
    YamlNode.Scalar written = own.scalar("group");
    if (decimal != null && decimal.equals(group) && written != null) {
      own.wrong("group", "another sign than the one before decimals", written);
      return new NumberStyle(decimal, null);
    }
    return new NumberStyle(decimal, group);
  }

  private static @Nullable String sign(Fields fields, String key, List<String> known) {
    YamlNode.Scalar word = fields.scalar(key);
    if (word == null || known.contains(word.text())) {
      return word == null ? null : SIGNS.get(word.text());
    }
    fields.wrong(
        key, String.join(", ", known.subList(0, known.size() - 1)) + " or " + last(known), word);
    return null;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** This style where it says something, and another where it is silent. */
  NumberStyle over(NumberStyle other) {
    return new NumberStyle(
        decimal == null ? other.decimal : decimal, group == null ? other.group : group);
  }

  /** The signs of a language in this style; what is not wanted gives way to what is. */
  Separators in(Separators language) {
    String before = decimal == null ? language.decimal() : decimal;
    String between = group == null ? language.group() : group;
    if (before.equals(between)) {
      return decimal == null
          ? new Separators(before.equals(",") ? "." : ",", between, language.higher())
          : new Separators(before, Separators.THIN_SPACE, language.higher());
    }
    return new Separators(before, between, language.higher());
  }
}
