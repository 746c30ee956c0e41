package dev.workings.site;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we say to readers, in one language.
 *
 * @param all key → words; every key of the built-in {@code words/en.yml} is there
 */
record Words(SortedMap<String, String> all) {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  Words {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** The words for a key. */
  String of(String key) {
    String word = all.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return word;
  }

  /** The words for a key, with {@code {name}} and the like replaced by what they stand for. */
  String filled(String key, Map<String, String> parts) {
    return GAP.matcher(of(key))
        .replaceAll(gap -> Matcher.quoteReplacement(parts.getOrDefault(gap.group(1), gap.group())));
  }

  /** The words for so many of something: those of {@code key_one} or of {@code key}. */
  String counted(String key, long count) {
    return of(count == 1 ? key + "_one" : key).replace("{count}", Long.toString(count));
  }
}
