package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    YamlNode.Entry second = read("a: 1\nbé: [x, 'y z']\n").entries().get(1);
    assertPlace("2:1", "bé", second.key().span());
    List<YamlNode> items = ((YamlNode.Sequence) second.value()).items();
    assertPlace("2:6", "x", items.get(0).span());
    assertPlace("2:9", "'y z'", items.get(1).span());
  }

  @Test
  void placesCountUtf16BehindCharactersBeyondTheBasicPlane() {
    YamlNode.Entry second = read("'😀': 😀\nb: c\n").entries().get(1);
    assertPlace("2:1", "b", second.key().span());
    assertPlace("2:4", "c", second.value().span());
  }

  @Test
  void placesAreTheFilesNotTheSlices() {
    Source source = Source.of("a.md", "---\ntitle: 😀\nb: c\n---\n");
    Slice slice = Slice.of(source.span(4, source.text().indexOf("---\n", 4)));
    assertPlace("3:4", "c", Yaml.read(slice, found).entries().get(1).value().span());
  }

  @ParameterizedTest
  @CsvSource({
    "12, INTEGER",
    "-012, INTEGER",
    "1.50, DECIMAL",
    "1e3, DECIMAL",
    "true, TRUTH",
    "no, TEXT",
    "1:30, TEXT",
    "2026-01-01, TEXT",
    "'\"true\"', TEXT",
    "null, NOTHING",
    "~, NOTHING"
  })
  void plainValuesAreTypedByTheCoreSchema(String yaml, YamlNode.Kind kind) {
    assertEquals(kind, ((YamlNode.Scalar) read("a: " + yaml).entries().get(0).value()).kind());
  }

  @Test
  void nothingIsAnEmptyMapping() {
    assertEquals(List.of(), read("").entries());
    assertEquals(List.of(), read("# a comment\n").entries());
    assertEquals(List.of(), found.sorted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: &x 1|1:4|anchors (&name) are not allowed",
        "a: *x|1:4|aliases (*name) are not allowed",
        "a: !!java.io.File x|1:4|tags (!name) are not allowed",
        "a: !t [x]|1:4|tags (!name) are not allowed",
        "a: 1\\na: 2|2:1|the key a is given twice",
        "- a|1:1|expected keys with values, such as title: Home",
        "[a]: b|1:1|a key must be a word",
        "a: 1\\n---\\nb: 2|2:1|a second document",
        "a: [1, 2|1:9|expected ',' or ']', but got the end",
        "a: b: c|1:5|mapping values are not allowed here",
        "a: 'x|1:6|found unexpected end of stream"
      })
  void whatIsNotAllowedIsRefusedAtItsPlace(String yaml, String place, String message) {
    assertEquals(List.of(), read(yaml.replace("\\n", "\n")).entries());
    assertEquals(List.of("a.yml:" + place + ": error[E301]: " + message), Found.in(found));
  }

  @Test
  void controlCharactersAreRefused() {
    read("a: b\nc: \u0007\n");
    assertEquals(1, found.sorted().size());
  }

  @Test
  void deepNestingIsRefusedWithoutAnOverflow() {
    read("a: " + "[".repeat(30_000) + "]".repeat(30_000));
    assertEquals(List.of("a.yml:1:23: error[E301]: nested more than 20 deep"), Found.in(found));
  }

  @Test
  void aLongTextIsRefused() {
    read("a: " + "x".repeat(64 << 10));
    assertEquals(
        List.of("a.yml:1:1: error[E301]: more than 65536 characters of YAML"), Found.in(found));
  }

  @Test
  void noInputBreaksTheReader() {
    Random random = new Random(1);
    String alphabet = "a:- \n\t[]{},'\"#&*!|>?%@`\\\u0000\u0085é\uD83D\uDE00~.0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder yaml = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        yaml.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      read(yaml.toString());
    }
    assertTrue(found.hasErrors());
  }

  private YamlNode.Mapping read(String yaml) {
    return Yaml.read(Slice.of(Source.of("a.yml", yaml)), found);
  }

  private static void assertPlace(String place, String text, Span span) {
    assertEquals(span.source().path() + ":" + place, span.toString());
    assertEquals(text, span.text());
  }
}
