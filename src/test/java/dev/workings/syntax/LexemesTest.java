package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "x = 1_000 # so  ~ OPERATOR(=) NUMBER(1_000) COMMENT(# so)",
        "#| echo: true   ~ COMMENT(#|) PROPERTY(echo) TEXT(true)",
        "f(x) = x        ~ FUNCTION(f) PUNCTUATION(() PUNCTUATION()) OPERATOR(=)",
        "expect p == 1   ~ KEYWORD(expect) OPERATOR(==) NUMBER(1)",
        "show \"a # b\"  ~ KEYWORD(show) TEXT(\"a # b\")",
        "y as 2 dp       ~ KEYWORD(as) NUMBER(2) KEYWORD(dp)",
        "dp = y          ~ OPERATOR(=)",
        "use \"p\" (a as dp) ~ KEYWORD(use) TEXT(\"p\") PUNCTUATION(() KEYWORD(as) PUNCTUATION())",
        "\"open          ~ ''",
        "[1; 2]          ~ PUNCTUATION([) NUMBER(1) PUNCTUATION(;) NUMBER(2) PUNCTUATION(])",
      })
  void eachWordIsWhatTheLexerReads(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @Test
  void anOptionOfALaterCellIsOneToo() {
    assertEquals(
        "OPERATOR(=) NUMBER(1) COMMENT(#|) PROPERTY(echo) TEXT(true) OPERATOR(=) NUMBER(2)",
        shown("x = 1\n#| echo: true\ny = 2"));
  }

  @Test
  void aHiddenCharacterDoesNotEndAComment() {
    assertEquals("COMMENT(# a\u200bb) OPERATOR(=)", shown("# a\u200bb\nx ="));
  }

  @Test
  void lexemesAreInOrderAndWithinAnyText() {
    Random random = new Random(8);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      int at = 0;
      for (Lexeme lexeme : Lexemes.of(text)) {
        assertTrue(at <= lexeme.start() && lexeme.start() < lexeme.end(), text);
        at = lexeme.end();
      }
      assertTrue(at <= text.length(), text);
    }
  }

  @Test
  void aLongTextIsCutInOnePass() {
    assertEquals(100_000, Lexemes.of("(".repeat(100_000)).size());
    assertEquals(1, Lexemes.of("#".repeat(100_000)).size());
  }

  private static String text(Random random) {
    List<String> pieces =
        List.of(
            "#", "|", "#| a: b", "\n", "\r\n", " ", "\"", "\\", "1", ".", "e", "as", "dp", "(", ")",
            "[", "σ", "é", "😀", "\u200b", ":", "=", "==", "²", "'", "f(", "_", "\t", "{");
    return random
        .ints(random.nextInt(20), 0, pieces.size())
        .mapToObj(pieces::get)
        .collect(Collectors.joining());
  }

  private static String shown(String text) {
    return Lexemes.of(text).stream()
        .map(lexeme -> lexeme.kind() + "(" + text.substring(lexeme.start(), lexeme.end()) + ")")
        .collect(Collectors.joining(" "));
  }
}
