package dev.workings.eval;

import static dev.workings.eval.Calculation.problemOf;
import static dev.workings.eval.Calculation.valueOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportingTest {
  @Test
  void aStandardPageGivesItsFunctions() {
    assertEquals("0.731", valueOf("use \"std/ml\" (sigmoid)", "sigmoid(1) as 3 dp"));
  }

  @Test
  void aNameMayGetAnotherOneHere() {
    assertEquals("3", valueOf("use \"std/ml\" (relu as R)", "R(3) + R(-2)"));
  }

  @Test
  void aFunctionTakenFromAnotherPageStillKnowsItsOwn() {
    assertEquals("0.105", valueOf("use \"std/ml\" (bce)", "bce(1, 0.9) as 3 dp"));
  }

  @Test
  void whatGoesWrongInAFunctionOfAnotherPageGoesWrongAtItsCall() {
    Diagnostic wrong =
        Calculation.of("use \"std/ml\" (relu)", "1 + relu([1, 2])").diagnostics().get(0);
    assertEquals("relu([1, 2])", wrong.span().text());
    assertEquals("std/ml:2:14", wrong.labels().get(0).span().toString());
  }

  @Test
  void aPageThatIsNotThereIsNamed() {
    assertEquals("1:5 E015 there is no page std/mm to use", problemOf("use \"std/mm\" (x)"));
  }

  @Test
  void aNameThatIsNotThereIsNamed() {
    assertEquals("1:15 E015 std/ml has no name sigmod", problemOf("use \"std/ml\" (sigmod)"));
  }

  @Test
  void privateNamesStayOnTheirPage() {
    assertEquals("1:15 E015 _x is private to its page", problemOf("use \"std/ml\" (_x)"));
  }

  @Test
  void aNameInUseHereCannotBeTaken() {
    assertEquals(
        "2:15 E011 relu is defined already", problemOf("relu = 1", "use \"std/ml\" (relu)"));
  }

  @Test
  void whatCouldNotBeTakenIsNoSecondError() {
    assertEquals(
        List.of("E015", "E016"),
        Calculation.of("use \"nope\" (x)", "x + 1").diagnostics().stream()
            .map(d -> d.code().toString())
            .toList());
  }

  @Test
  void aNameTakenTwicePointsAtTheFirstTaking() {
    Diagnostic twice =
        Calculation.of("use \"std/ml\" (relu)", "use \"std/ml\" (relu)").diagnostics().get(0);
    assertEquals("test.calc:1:15", twice.labels().get(0).span().toString());
  }
}
