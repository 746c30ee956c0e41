package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.workings.eval.Answer;
import dev.workings.function.Term;
import dev.workings.function.Term.Grouping;
import dev.workings.function.Working;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A language changes the signs in numbers and between them, and nothing else. */
class NumbersByLanguageTest {
  private static final Latex ENGLISH = latex(Separators.ENGLISH, Grouping.LANGUAGE);
  private static final Latex GERMAN = latex(new Separators(",", ".", 3), Grouping.LANGUAGE);
  private static final Latex FRENCH =
      latex(new Separators(",", Separators.THIN_SPACE, 3), Grouping.LANGUAGE);
  private static final Latex SWISS = latex(new Separators(".", "’", 3), Grouping.LANGUAGE);

  private static Latex latex(Separators language, Grouping grouping) {
    return new Latex(new Numerals(language, grouping, 5), Lines.DEFAULT);
  }

  @Test
  void aNumberIsWrittenAsItsLanguageDoes() {
    Term number = number("61706.301");
    assertEquals("61{,}706.301", ENGLISH.of(number));
    assertEquals("61.706{,}301", GERMAN.of(number));
    assertEquals("61\\,706{,}301", FRENCH.of(number));
    assertEquals("61\\text{’}706.301", SWISS.of(number));
  }

  @Test
  void aGroupingOfOnesOwnWins() {
    Separators german = new Separators(",", ".", 3);
    Term number = number("61706.5");
    assertEquals("61\\,706{,}5", latex(german, Grouping.THIN).of(number));
    assertEquals("61706{,}5", latex(german, Grouping.NONE).of(number));
    assertEquals("61\\,706{,}5", GERMAN.of(new Term.Grouped(number, Grouping.THIN)));
  }

  @Test
  void aCommaThatStandsBeforeDecimalsNeverGroups() {
    Term number = number("61706.5");
    assertEquals("61.706{,}5", GERMAN.of(new Term.Grouped(number, Grouping.COMMA)));
    assertEquals("61{,}706.5", SWISS.of(new Term.Grouped(number, Grouping.COMMA)));
  }

  @Test
  void aSemicolonSeparatesNumbersWithACommaInThem() {
    Term call = new Term.Apply("f", List.of(number("1.5"), number("2")));
    assertEquals("f(1.5, 2)", ENGLISH.of(call));
    assertEquals("f(1{,}5; 2)", GERMAN.of(call));
    Term index = new Term.Entry(new Term.Symbol("w"), List.of(number("1"), number("2")));
    assertEquals("w_{1,2}", GERMAN.of(index));
  }

  @Test
  void allThatIsPrintedIsTheEnglishPrintWithOtherSigns() {
    RandomCells random = new RandomCells(7);
    for (int i = 0; i < 100; i++) {
      for (Answer answer : Cell.of(random.cell()).answers()) {
        if (answer instanceof Answer.Shown shown) {
          check(shown.working());
        }
      }
    }
  }

  private static void check(Working working) {
    for (Working.Stage stage : working.stages()) {
      String english = plain(ENGLISH.of(stage.term()), "\\{,\\}");
      String german = GERMAN.of(stage.term());
      String french = FRENCH.of(stage.term());
      assertEquals(english, withPoints(plain(german, "\\.")), () -> german);
      assertEquals(english, withPoints(plain(french, "\\\\,")), () -> french);
      assertFalse(german.matches("(?s).*[0-9], [0-9].*"), german);
    }
  }

  /** Groups of digits mapped to one sign, also those with a space that a line asks for. */
  private static String plain(String latex, String group) {
    return latex.replaceAll("(?<=[0-9])(" + group + "|\\\\,)(?=[0-9]{3})", "§");
  }

  /** Commas before decimals mapped to points, and semicolons between numbers to commas. */
  private static String withPoints(String latex) {
    return latex
        .replace("{,}", ".")
        .replace(";\\,", ",\\,")
        .replace(";\\; ", ",\\; ")
        .replaceAll("(?<!\\\\); ", ", ");
  }

  private static Term number(String digits) {
    return new Term.Number(Rational.parse(digits));
  }
}
