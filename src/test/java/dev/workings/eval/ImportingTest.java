package dev.workings.eval;

import static dev.workings.eval.Calculation.problemOf;
import static dev.workings.eval.Calculation.valueOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
