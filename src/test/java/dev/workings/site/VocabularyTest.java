package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.template.BuiltIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Pattern GAP = Pattern.compile("\\{\\w+\\}");

  private final Diagnostics found = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr", "it", "nl", "pt"})
  void everyBuiltInLanguageHasEveryWordWithTheSameGaps(String tag) {
    Map<String, String> english = words("en");
    Map<String, String> other = words(tag);
    assertEquals(Set.of(), without(english.keySet(), other.keySet()), "are not translated");
    assertEquals(Set.of(), without(other.keySet(), english.keySet()), "are not known");
    english.forEach((key, word) -> assertEquals(gaps(word), gaps(other.get(key)), key));
    english.keySet().forEach(key -> assertTrue(!other.get(key).isBlank(), key));
  }

  @Test
  void everyFileOfWordsIsTested() {
    assertEquals(8, BuiltIn.WORDS.size());
  }

  @Test
  void aRegionTakesWhatItLacksFromItsLanguageAndThatFromEnglish() {
    Vocabulary vocabulary = of("words/de-CH.yml", "next: Vorwärts", "words/eo.yml", "next: Sekva");
    assertEquals("Vorwärts", vocabulary.of("de-CH").of("next"));
    assertEquals("Vorwärts", vocabulary.of("de-Latn-CH").of("next"));
    assertEquals("Gleichung", vocabulary.of("de-CH").of("equation"));
    assertEquals("Weiter", vocabulary.of("de-AT").of("next"));
    assertEquals("Sekva", vocabulary.of("eo").of("next"));
    assertEquals("Equation", vocabulary.of("eo").of("equation"));
    assertEquals("Next", vocabulary.of("tlh").of("next"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void aWordOfTheSiteTakesThePlaceOfOurs() {
    Vocabulary vocabulary = of("words/de.yml", "next: Vor");
    assertEquals("Vor", vocabulary.of("de").of("next"));
    assertEquals("Zurück", vocabulary.of("de").of("previous"));
  }

  @Test
  void anUnknownKeyIsAnErrorWithItsPlace() {
    of("words/de.yml", "nex: Vor");
    assertEquals("words/de.yml:1:1", found.sorted().get(0).span().toString().replaceAll("-.*", ""));
    assertEquals(List.of("did you mean next?"), found.sorted().get(0).hints());
  }

  @Test
  void aFileThatIsCalledAfterNoLanguageIsAnError() {
    of("words/german.yml", "next: Vor");
    assertEquals("words/german.yml is no file of words", found.sorted().get(0).message());
  }

  @Test
  void oneIsCountedAsOne() {
    Words german = of().of("de");
    assertEquals("1 Prüfung", german.counted("checks", 1));
    assertEquals("2 Prüfungen", german.counted("checks", 2));
  }

  @Test
  void whatFillsAGapIsNotLookedInto() {
    Map<String, String> parts = Map.of("thing", "{page} $1", "page", "Kosten");
    assertEquals("{page} $1 in Kosten", of().of("de").filled("elsewhere", parts));
  }

  private Vocabulary of(String... namesAndTexts) {
    SortedMap<String, Source> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], Source.of(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return Vocabulary.of(files, found);
  }

  private static Map<String, String> words(String tag) {
    Diagnostics none = new Diagnostics();
    Source source = BuiltIn.source("words/" + tag + ".yml");
    Map<String, String> words =
        Yaml.read(Slice.of(source), none).entries().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.key().text(),
                    entry -> ((YamlNode.Scalar) entry.value()).text(),
                    (a, b) -> a,
                    TreeMap::new));
    assertEquals(List.of(), none.sorted());
    return words;
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static TreeSet<String> gaps(String words) {
    return GAP.matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
