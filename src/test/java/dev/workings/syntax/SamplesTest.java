package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Slice;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplesTest {
  @Test
  void thereAreTwelve() {
    assertEquals(12, Samples.cells().size());
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsReadWithoutDiagnostics() {
    return Samples.cells().stream()
        .map(cell -> DynamicTest.dynamicTest(cell.span().toString(), () -> check(cell)));
  }

  @Test
  void aSampleNetworkIsReadWhole() {
    assertEquals(
        "(network LeNet 1x32x32 ((conv 6 5) (relu) (maxpool 2) (conv 16 5) (relu) (maxpool 2)"
            + " (conv 120 5) (relu) (flatten) (linear 84) (relu) (linear 10) (logsoftmax)))",
        Reading.of(Samples.cells().get(1)).shape());
  }

  @Test
  void aSampleTableIsReadWhole() {
    assertEquals(
        """
        (= (losses b) (comprehension (loss (index y i) (index y_hat i) b) (for i (range 1 3))))
        (= (J b) (sum (losses b)))
        (for b [10 e 2] (((losses b)) ((J b) as DECIMAL_PLACES 3)))
        (expect (≈ (J 10) 1.046))
        (expect (≈ (J e) 2.408))
        (expect (≈ (J 2) 3.474))""",
        Reading.of(Samples.cells().get(9)).shape());
  }

  private static void check(Slice cell) {
    Reading reading = Reading.of(cell);
    assertEquals("", reading.mistakes());
    assertEquals(-1, reading.statements().indexOf("INVALID"), reading.statements());
  }
}
