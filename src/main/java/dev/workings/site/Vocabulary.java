package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.template.BuiltIn;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we say to readers, in all languages that the theme or the site has a file {@code
 * words/TAG.yml} for.
 */
final class Vocabulary {
  private static final String ENGLISH = "words/en.yml";

  private final SortedMap<String, SortedMap<String, String>> words = new TreeMap<>();
  private final List<String> keys;

  private Vocabulary(Diagnostics found) {
    YamlNode.Mapping english = Yaml.read(Slice.of(BuiltIn.source(ENGLISH)), found);
    this.keys = english.entries().stream().map(entry -> entry.key().text()).toList();
  }

  /**
   * The words of the theme, with those of the site in their place.
   *
   * @param site the site's own files by name; unknown keys in them are reported
   */
  static Vocabulary of(SortedMap<String, Source> site, Diagnostics found) {
    Vocabulary vocabulary = new Vocabulary(found);
    BuiltIn.WORDS.forEach(name -> vocabulary.read(name, BuiltIn.source(name), found));
    site.forEach(
        (name, source) -> {
          if (name.startsWith("words/")) {
            vocabulary.read(name, source, found);
          }
        });
    return vocabulary;
  }

  private void read(String name, Source source, Diagnostics found) {
    String tag = name.substring("words/".length()).replaceFirst("\\.yml$", "");
    if (!LanguageTag.isOne(tag)) {
      String message = name + " is no file of words";
      found.add(
          Diagnostic.error(Code.BAD_VALUE, message, source.span(0, 0))
              .hint("it is called after its language, such as words/de.yml"));
      return;
    }
    Fields fields = new Fields(Yaml.read(Slice.of(source), found), keys, found);
    SortedMap<String, String> language =
        words.computeIfAbsent(tag.toLowerCase(Locale.ROOT), tags -> new TreeMap<>());
    for (String key : keys) {
      String said = fields.text(key);
      if (said != null) {
        language.put(key, said);
      }
    }
  }

  /** The words for {@code de-CH}: where its own are silent, those for {@code de}, then English. */
  Words of(String tag) {
    String full = tag.toLowerCase(Locale.ROOT);
    SortedMap<String, String> all = new TreeMap<>();
    add("en", all);
    for (int end = full.indexOf('-'); end >= 0; end = full.indexOf('-', end + 1)) {
      add(full.substring(0, end), all);
    }
    add(LanguageTag.languageAndRegion(full), all);
    add(full, all);
    return new Words(all);
  }

  private void add(String tag, SortedMap<String, String> all) {
    SortedMap<String, String> language = words.get(tag);
    if (language != null) {
      all.putAll(language);
    }
  }
}
