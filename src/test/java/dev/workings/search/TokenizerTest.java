package dev.workings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.script.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static final Path CACHE =
      Path.of(System.getProperty("java.io.tmpdir"), "workings-test-cache");

  private static final String LETTERS = "aB_1 2,.3e-−é損ﬁΣ\u0301 (\u202f'×ß";

  private static Tokenizer usual;
  private static Tokenizer java;

  @BeforeAll
  static void start() {
    usual = Tokenizer.start(Engine.Choice.AUTO, CACHE);
    java = Tokenizer.start(Engine.Choice.JAVA, CACHE);
  }

  @AfterAll
  static void close() {
    usual.close();
    java.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Café CAFE cafe\u0301 | cafe cafe cafe",
        "Straße ﬁn Ærø Ǽ łódź ΣΑΣ İI ı | strasse fin aero ae lodz σασ ii i",
        "don't (a,b) C++ | don t a b c",
        "learning_rate MaxPool2d HTTPServer | learning_rate learning rate maxpool2d max pool httpserver http server",
        "x² 6×28×28 → ½ | x 6 28 28",
        "損失 関数! | 損失 失 関数 数",
        "학습률을 | 학습 습률 률을 을",
        "𠮷野家 | 𠮷野 野家 家",
        "потеря שגיאה हिन्दी | потеря שגיאה हिन्दी",
        "a\u00adb 🙂 c🙂d | ab c d",
      })
  void everyLanguageHasWords(String text, String words) {
    assertEquals(words, words(text, "."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61,706 1,234,567.89 12,34,567 | 61706 1234567.89 1234567",
        "61\u202f706 61\u00a0706,5 61'706.5 61’706 | 61706 61706.5 61706.5 61706",
        "0.30103 .5 fig.5 100% | 0.30103 0.5 fig 5 100",
        "-40 (−40) a-40 10-20 f(x) - 40 =−0.5 | 40 -40 40 -40 a 40 10 20 f x 40 0.5 -0.5",
        "1e-5 6.02E+23 | 1e-5 6.02e23",
        "1,2,3 1.2.3 | 1,2,3 1 2 3 1.2.3 1 2 3",
      })
  void numbersAreOneWordHoweverTheyAreWritten(String text, String words) {
    assertEquals(words, words(text, "."));
  }

  @Test
  void aLanguageDecidesWhatACommaAndAPointMean() {
    assertEquals("61706 61.706", words("61,706 61.706", "."));
    assertEquals("61.706 61706", words("61,706 61.706", ","));
    assertEquals("0.5 1234.5", words("0,5 1.234,5", ","));
  }

  /** Folding is in Java where an engine knows less of Unicode; it must be the same there. */
  @Test
  void everyEngineFoldsEveryLetterAlike() {
    List<String> texts = new ArrayList<>();
    for (int c = 0xa0; c < 0x1e000; c += c < 0x600 ? 1 : 23) {
      if (Character.isLetter(c)) {
        texts.add(Character.toString(c));
      }
    }
    assertAgreement(texts);
  }

  @Test
  void everyEngineFindsTheSameWordsInAnyText() {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, LETTERS.length()).forEach(n -> text.append(LETTERS.charAt(n)));
      texts.add(text.toString());
    }
    assertAgreement(texts);
  }

  private static void assertAgreement(List<String> texts) {
    List<List<String>> expected = usual.words(".", texts);
    List<List<String>> others = java.words(".", texts);
    assertTrue(expected.stream().mapToInt(List::size).sum() > 1000);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(expected.get(i), others.get(i), texts.get(i));
    }
  }

  private static String words(String text, String decimal) {
    String words = String.join(" ", usual.words(decimal, List.of(text)).get(0));
    assertEquals(words, String.join(" ", java.words(decimal, List.of(text)).get(0)));
    return words;
  }
}
