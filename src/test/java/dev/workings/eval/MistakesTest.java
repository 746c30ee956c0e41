package dev.workings.eval;

import static dev.workings.eval.Calculation.problemOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake, one message, at the place where it was made. */
class MistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sqrt([1, 2])            | 1:6 E024 sqrt needs a number, not a vector of 2",
        "1 + \"a\"               | 1:1 E024 cannot add a number and a text",
        "true + 1                | 1:1 E024 cannot add a truth value and a number",
        "2^[1, 2]                | 1:1 E024 there is no power of a number and a vector of 2",
        "[1, 2]!                 | 1:1 E024 there is no factorial of a vector of 2",
        "if 1 then 2 else 3      | 1:4 E024 a condition must be true or false",
        "not 3                   | 1:5 E024 what follows not must be true or false",
        "true and 3              | 1:10 E024 each side of and must be true or false",
        "false or 3              | 1:10 E024 each side of or must be true or false",
        "sin(sqrt)               | 1:5 E024 sqrt is a function, not a value",
        "3[1]                    | 1:1 E024 only vectors, matrices and lists have entries",
        "[1, 2][3]               | 1:8 E026 index 3 is outside 1..2",
        "[1, 2][1.5]             | 1:8 E024 an index must be an integer",
        "[1, 2][1, 1]            | 1:1 E026 this is a vector and takes 1 index, not 2",
        "1..2.5                  | 1:4 E024 the end of a range must be an integer",
        "1..1000000              | 1:1 E040 this range has 1000000 items; the limit is 100000",
        "[1, 2; 3]               | 1:8 E025 row 2 has 1 entry, row 1 has 2",
        "[1, 2] < 3              | 1:1 E024 only numbers have an order",
        "pi.total                | 1:1 E014 only networks, layers and data have members, not a number",
        "max([])                 | 1:1 E020 max of an empty list is not defined",
        "sum(\"a\", \"b\")       | 1:1 E024 sum needs numbers, not a text",
        "eye(0)                  | 1:1 E025 a vector or matrix has at least one entry in each direction",
        "root(8)                 | 1:1 E020 root(x, n) does not take 1 argument",
        "sqrt(x = 4)             | 1:6 E020 arguments of this function have no names",
        "e(3)                    | 1:1 E013 e is a value, not a function",
        "x = 2/3 as 5000 dp      | 1:9 E040 5000 digits are too many to show; the limit is 2000",
        "x ≈ 1/3                 | 1:1 E010 unknown name x",
        "2 ≈ 6/3                 | 1:5 E024 ≈ needs a figure on its right, to know its digits",
        "for i in 3: i           | 1:10 E024 for runs over a range, a vector, a matrix or a list",
      })
  void aMistakeIsNamedAtItsPlace(String statement, String problem) {
    assertEquals(problem, problemOf(statement));
  }

  @Test
  void aBranchThatIsNotTakenIsCheckedToo() {
    assertEquals("1:21 E010 unknown name b", problemOf("if true then 1 else b"));
    assertEquals("1:9 E020 root(x, n) does not take 1 argument", problemOf("true or root(2) == 1"));
    assertEquals(
        "2:8 E020 f(x) does not take 2 arguments", problemOf("f(x) = x", "g(x) = f(x, x)"));
    assertEquals(
        "1:8 E020 root(x, n) does not take 1 argument", problemOf("f(n) = root(x for x in 1..n)"));
  }

  @Test
  void constantsCannotBeGivenAnotherMeaning() {
    String taken = " has a meaning already: it is built in";
    assertEquals("1:1 E011 e" + taken, problemOf("e = 3"));
    assertEquals("1:3 E011 e" + taken, problemOf("f(e) = e"));
    assertEquals("1:11 E011 pi" + taken, problemOf("[pi^2 for pi in 1..3]"));
    assertEquals("1:5 E011 e" + taken, problemOf("for e in 1..3: e"));
    assertEquals("1:1 E011 sum" + taken, problemOf("sum = 3"));
  }

  /** Else a function of the same name outside would be called, and nobody would know. */
  @Test
  void aParameterThatIsCalledIsAMistake() {
    assertEquals("2:8 E013 f is a value, not a function", problemOf("f(x) = x^2", "g(f) = f(3)"));
    assertEquals("1:10 E013 max is a value, not a function", problemOf("f(max) = max(1, 2)"));
  }

  @Test
  void aParameterStandsOnce() {
    assertEquals("1:6 E011 x is taken twice", problemOf("f(x, x) = x"));
    assertEquals("1:22 E011 i is taken twice", problemOf("sum(i for i in 1..2, i in 1..3)"));
  }

  @Test
  void aLetterIsNotTakenForAnotherOne() {
    Diagnostic unknown = Calculation.of("x + 1").diagnostics().get(0);
    assertEquals(List.of(), unknown.hints());
  }

  @Test
  void aNegativeIndexIsToldTheLastOne() {
    Diagnostic outside = Calculation.of("[1, 2][-1]").diagnostics().get(0);
    assertEquals(List.of("the last index is 2"), outside.hints());
  }

  @Test
  void aHintNamesOnlyWhatThereIs() {
    Diagnostic wrong = Calculation.of("exp([1, 2])").diagnostics().get(0);
    assertEquals(List.of("[exp(x) for x in v] applies it to every entry"), wrong.hints());
    assertEquals("[2.71828, 7.38906]", Calculation.valueOf("v = [1, 2]", "[exp(x) for x in v]"));
  }

  @Test
  void aRangeThatRunsBackwardsIsEmptyHoweverFar() {
    assertEquals("0", Calculation.valueOf("sum(i for i in 10^30..1)"));
    assertEquals("an empty list", Calculation.valueOf("5..1"));
  }

  @Test
  void aParameterMayHaveTheNameOfAnOrder() {
    assertEquals(
        "[1, 3; 2, 4]",
        Calculation.valueOf("f(v, rows) = reshape(v, rows, 2)", "f([1, 2, 3, 4], 2)"));
  }

  @Test
  void aNumberTooLongForItsFormatIsReportedAndNotThrown() {
    assertTrue(problemOf("x = 10^19999 as percent").startsWith("1:5 E040"));
  }

  @Test
  void theWorkingsOfACellMayTakeTooLongAndItsValuesStand() {
    String product = " = f(1)*f(2)*f(3)*f(4)*f(5)";
    Calculation laborious =
        Calculation.of("f(n) = sum(n for i in 1..80000)", "a" + product, "b" + product);
    assertEquals(List.of(), laborious.diagnostics());
    Answer.Shown last = (Answer.Shown) laborious.cell().answers().get(2);
    assertEquals(2, last.working().stages().size());
  }

  @Test
  void countingTruthsIsRefused() {
    assertEquals(
        "1:1 E024 count counts all items, also those that are false",
        problemOf("count(k > 2 for k in 1..5)"));
  }

  @Test
  void aLineThatSeemsToGoOnWithTheOneBeforeIsRefused() {
    assertEquals("2:3 E002 a line does not begin with `+`", problemOf("x = 1\n  + 2"));
    assertEquals("2:3 E002 a line does not begin with `-`", problemOf("x = 1\n  - 2"));
  }
}
