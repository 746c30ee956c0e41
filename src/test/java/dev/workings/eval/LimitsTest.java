package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take too long or too much memory is refused, with its size and the limit. */
class LimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10^(10^9) | 10^(10^9) would have about 1000000001 digits; the limit is 20000
          factorial(10^7) | the factorial of 10^7 would have about 65657060 digits; the limit is 20000
          binom(10^9, 5*10^8) | the binomial coefficient would have at least 150510000 digits; the limit is 20000
          exp(10^7) | exp of a number of about 2^23; the limit is ±1048576
          exp(-10^7) | exp of a number of about -2^23; the limit is ±1048576
          exp(10^6) | the number would have about 434295 digits; the limit is 20000
          exp(-10^6) as 5 sf | there are 434299 decimal places; the limit is 20000
          1e999999999 | 1e999999999 would have about 1000000000 digits; the limit is 20000
          1e-999999999 | 1e-999999999 would have about 1000000000 digits; the limit is 20000
          zeros(10^5, 10^5) | 100000×100000 would have 10000000000 entries; the limit is 100000
          eye(100000) | 100000×100000 would have 10000000000 entries; the limit is 100000
          ones(10^9) | 1000000000×1 would have 1000000000 entries; the limit is 100000
          1..10^9 | this range has 1000000000 items; the limit is 100000
          sqrt(2)^(10^9) | on the way there is a number with 7812500 bits before or behind the point; the limit is 4194304
          prod(i for i in 1..7000) | the result would have about 20002 digits; the limit is 20000
          sum(ln(i) for i in 1..100000) as 2000 dp | this takes as long as 3299966 additions of 2466 digits; the limit is 10410
          """)
  void whatIsTooMuchIsRefused(String cell, String message) {
    String problem = Calculation.problemOf(cell);
    assertEquals("1:1 E040 " + message, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2^(1/10^9) as 30 dp | 1.000000000693147180800171816432
          binom(66000, 33000) as sci 5 | 2.9640e19865
          sum(i for i in 1..100000) | 5000050000
          sum(ln(i) for i in 1..100000) as 5 dp | 1051299.22190
          root(2, 10^9) as 20 dp | 1.00000000069314718080
          tanh(10^9) as 5 dp | 1.00000
          exp(-10^6) as sci 5 | 3.2968e-434295
          sin(10^22) as 30 dp | -0.852200849767188801772705893753
          """)
  void whatIsLargeIsAnswered(String cell, String value) {
    assertEquals(value, Calculation.valueOf(cell));
  }

  /** Each entry once looked at all others to know its decimals: this took minutes. */
  @Test
  void onlyTheCornersOfALargeMatrixAreMadeForShow() {
    assertEquals(
        "[1, 1, 1, …, 1; 1, 1, 1, …, 1; 1, 1, 1, …, 1; …, …, …, …, …; 1, 1, 1, …, 1]",
        Calculation.valueOf("ones(300, 333)"));
    assertEquals("[1, 2, 3, …, 100000]", Calculation.valueOf("1..100000"));
    assertEquals(
        "[1.00000, 1.41421, 1.73205, …, 141.42136]",
        Calculation.valueOf("[sqrt(i) for i in 1..20000]"));
  }

  /** Each question was allowed, and all together took minutes, or all the memory there was. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum(7^20000 for i in 1..100000)",
        "sum(mod(factorial(5500), 7) for i in 1..100000)",
        "inv([[1/(i + j)^30 for i in 1..20] for j in 1..20])",
        "sum(gcd(3^12000 + i, 2^19000 + i) for i in 1..100000)",
      })
  void manyLongNumbersAreRefused(String cell) {
    String problem = Calculation.problemOf(cell);
    assertTrue(
        problem.endsWith(
            "E040 this cell takes too much work with long numbers, reals or large matrices"),
        problem);
  }

  @Test
  void listsThatShareTheirItemsAreCountedInFull() {
    StringBuilder cell = new StringBuilder("a_0 = [1, 2]\n");
    for (int i = 1; i <= 16; i++) {
      String half = "a_" + (i - 1);
      cell.append("a_" + i + " = [" + half + ", " + half + "]\n");
    }
    assertEquals(
        "17:8 E040 this would hold 131072 values; the limit is 100000",
        Calculation.problemOf(cell.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[zeros(10^5) for i in 1..10^5]", "[eye(300) for i in 1..10^5]"})
  void manyLargeTensorsAreRefusedBeforeTheyFillTheMemory(String cell) {
    assertTrue(Calculation.problemOf(cell).contains("E040 this cell takes too much work"));
  }

  @Test
  void whatIsSpentOnOneCellIsNotMissingInTheNext() {
    Diagnostics found = new Diagnostics();
    Evaluator page = new Evaluator(found, Imports.NONE);
    page.cell(Slice.of(Source.of("one.calc", "sum(7^20000 for i in 1..100000)\n1 + 1")));
    page.cell(Slice.of(Source.of("two.calc", "mod(7^20000, 6)")));
    assertEquals(1, found.sorted().size());
  }

  @ParameterizedTest
  @CsvSource({"x = exp(ln(2)) as 5 dp truncated", "for i in [2]: exp(ln(i)) as 5 dp truncated"})
  void aDigitThatCannotBeDecidedIsAProblemWithAPlace(String cell) {
    String problem = Calculation.problemOf(cell);
    assertTrue(problem.matches("1:\\d+ E027 cannot decide the last digit .*"), problem);
  }

  @Test
  void aLiteralThatIsTooLongIsAProblemWhereverItStands() {
    for (String cell : new String[] {"show 1e30000", "[1, 1e30000]", "x = 1 + 1e30000"}) {
      String problem = Calculation.problemOf(cell);
      assertTrue(problem.contains("E040"), problem);
    }
  }

  @Test
  void evaluatorsApartTakeTheirStepsFromOnePage() {
    Diagnostics found = new Diagnostics();
    Evaluator page = new Evaluator(found, Imports.NONE);
    String most = "expect count(1 + 1 + 1 + 1 + 1 + 1 + 1 for i in 1..65000) > 0";
    for (int i = 0; i < 12; i++) {
      page.apart(found).cell(Slice.of(Source.of("apart", most)));
    }
    assertEquals("this page takes more than 10,000,000 steps", found.sorted().get(0).message());
  }

  @Test
  void aStatementBehindOneThatCannotBeShownIsAnswered() {
    Calculation calculation = Calculation.of("exp(ln(2)) as 0 dp truncated", "1 + 1");
    assertEquals(1, calculation.diagnostics().size());
    assertTrue(calculation.cell().answers().get(1) instanceof Answer.Shown);
  }
}
