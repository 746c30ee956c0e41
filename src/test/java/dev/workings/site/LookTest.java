package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.template.BuiltIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void aColourKeepsTheThemesOfTheOtherTimeOfDay() {
    assertEquals(
        Map.of("link", "light-dark(#114455, #86c5e6)", "mark", "light-dark(#fff3c9, #000000)"),
        properties("colors: {link: '#145', dark: {mark: '#000000'}}"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void nothingIsWrittenForATthemeThatIsLeftAsItIs() {
    assertEquals("", Pages.config("", found).look().sheet());
  }

  @Test
  void theTypefaceOfTheSystemHasANameThatBeginsWithAHyphen() {
    assertEquals(
        Map.of("sans", "-apple-system, BlinkMacSystemFont, \"Segoe UI\", sans-serif"),
        properties(
            "fonts: {interface: '-apple-system, BlinkMacSystemFont, \"Segoe UI\", sans-serif'}"));
    assertEquals(List.of(), found.sorted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colors: {link: 'red; } body { display: none'}",
        "colors: {link: 'url(//x)'}",
        "colors: {link: }",
        "colors: {link: '#12345'}",
        "colors: {link: ['#123456']}",
        "colors: {dark: {link: 'expression(1)'}}",
        "fonts: {text: 'a; } * { color: red'}",
        "fonts: {text: 'a, url(//x)'}",
        "fonts: {code: '\"a'}",
        "fonts: {code: 'a\\62 c'}",
        "fonts: {text: 'a,,b'}",
      })
  void whatIsNoColourOrTypefaceIsRefusedAtItsPlace(String theme) {
    assertEquals(Map.of(), properties(theme));
    assertEquals(1, found.sorted().size());
    assertTrue(Found.in(found).get(0).startsWith("workings.yml:1:"), Found.in(found).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "colors: {lnik: '#123'}|did you mean link?",
        "colors: {dark: {txet: '#eee'}}|did you mean text?",
        "colours: {}|did you mean colors?",
        "fonts: {heading: x}|did you mean headings?"
      })
  void anUnknownNameIsAnErrorWithASuggestion(String theme, String hint) {
    properties(theme);
    assertEquals(List.of(hint), Found.hints(found));
  }

  @Test
  void textThatCannotBeReadIsAWarning() {
    properties("colors: {link: '#9ad'}");
    assertEquals(
        "workings.yml:1:24: warning[E303]: link is hard to see on ground", Found.in(found).get(0));
    assertTrue(Found.hints(found).get(0).startsWith("their contrast is 2."), "" + found.sorted());
  }

  @Test
  void aGroundIsJudgedWithTheThemesOwnColours() {
    properties("colors: {dark: {ground: '#888888'}}");
    assertTrue(
        Found.in(found)
            .contains("workings.yml:1:33: warning[E303]: text is hard to see on ground by night"),
        "" + found.sorted());
  }

  @Test
  void theThemesOwnColoursNeedNoWarning() {
    String all =
        BuiltIn.source("style/colours.css")
            .text()
            .lines()
            .filter(line -> line.contains("light-dark"))
            .map(line -> line.replaceAll(" *--([\\w-]+): light-dark\\((#\\w+),.*", "$1: '$2'"))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    properties("colors: {" + all + "}");
    assertEquals(List.of(), Found.in(found));
  }

  private Map<String, String> properties(String theme) {
    return Pages.config("theme: {" + theme + "}", found).look().properties();
  }
}
