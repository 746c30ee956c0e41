package dev.workings.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we say to readers, in one language.
 *
 * @param all key → words; every key of the built-in {@code words/en.yml} is there
 */
record Words(SortedMap<String, String> all) {
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

  /** The words for so many of something: those of {@code key_one} or of {@code key}. */
  String counted(String key, long count) {
    return of(count == 1 ? key + "_one" : key).replace("{count}", Long.toString(count));
  }
}
