package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.template.BuiltIn;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words that the theme itself says to readers, in one language.
 *
 * @param all key → word; every key of the built-in {@code words/en.yml} is there
 */
record Words(SortedMap<String, String> all) {
  private static final String ENGLISH = "words/en.yml";

  Words {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * The words of a language.
   *
   * @param site the site's own files by name
   */
  static Words of(SortedMap<String, Source> site, Diagnostics found) {
    SortedMap<String, String> all = new TreeMap<>();
    read(BuiltIn.source(ENGLISH), all, found);
    Source own = site.get(ENGLISH);
    if (own != null) {
      read(own, all, found);
    }
    return new Words(all);
  }

  private static void read(Source source, SortedMap<String, String> all, Diagnostics found) {
    YamlNode.Mapping mapping = Yaml.read(Slice.of(source), found);
    List<String> keys =
        all.isEmpty()
            ? mapping.entries().stream().map(entry -> entry.key().text()).toList()
            : List.copyOf(all.keySet());
    Fields fields = new Fields(mapping, keys, found);
    for (String key : keys) {
      String word = fields.text(key);
      if (word != null) {
        all.put(key, word);
      }
    }
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
