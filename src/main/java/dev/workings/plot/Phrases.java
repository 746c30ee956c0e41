package dev.workings.plot;

import dev.workings.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases of a language with names and numbers in them. */
record Phrases(Wording wording) {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  /** A phrase with its gaps filled; what fills one is not looked into again. */
  String of(String key, Map<String, String> parts) {
    Matcher gaps = GAP.matcher(wording.words(key));
    return gaps.replaceAll(
        gap -> Matcher.quoteReplacement(parts.getOrDefault(gap.group(1), gap.group())));
  }

  String number(Rational value) {
    return new Brief(wording.numbers()).of(value);
  }

  /** {@code x from 0 to 1}. */
  String extent(String axis, List<Rational> values) {
    Rational least = values.stream().min(Rational::compareTo).orElseThrow();
    Rational greatest = values.stream().max(Rational::compareTo).orElseThrow();
    return of(
        "plot_extent", Map.of("axis", axis, "least", number(least), "greatest", number(greatest)));
  }
}
