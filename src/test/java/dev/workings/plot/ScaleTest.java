package dev.workings.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.eval.Picture;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "1/t, true",
    "1/t^2, true",
    "sin(t)/cos(t), true",
    "1/(t - 1/3), true",
    "sin(t)/t, false",
    "t^3, false",
    "exp(t), false",
    "sqrt(t), false",
    "if t < 0 then -1 else 1, false",
  })
  void onlyAPoleCutsTheAxis(String expression, boolean cut) {
    Diagnostics found = new Diagnostics();
    Slice slice = Slice.of(Source.of("cell", "curve " + expression + " for t in -4..4"));
    Picture picture =
        new Evaluator(found, Imports.NONE).picture(Parser.picture(slice, found), slice.span());
    assertNotNull(picture);
    assertEquals(cut, Scale.fences(picture) != null);
  }
}
