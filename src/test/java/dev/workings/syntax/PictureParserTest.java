package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureParserTest {
  private final Diagnostics found = new Diagnostics();

  private List<PictureCell.Part> parts(String text) {
    return Parser.picture(Slice.of(Source.of("cell", text)), found).parts();
  }

  private <T> T only(String text, Class<T> kind) {
    List<PictureCell.Part> parts = parts(text);
    assertEquals(List.of(), found.sorted());
    assertEquals(1, parts.size());
    return assertInstanceOf(kind, parts.get(0));
  }

  @Test
  void aCurveHasSeriesAVariableAndARange() {
    PictureCell.Curve curve =
        only("curve -ln(p) \"one\", (1 - p)^2 for p in 0.01..1", PictureCell.Curve.class);
    assertEquals("one", curve.series().get(0).label());
    assertNull(curve.series().get(1).label());
    assertEquals("p", curve.variable().text());
    assertEquals("0.01..1", curve.range().span().text());
  }

  @Test
  void theWordsOfAPictureAreNamesInsideExpressions() {
    PictureCell.Rows rows =
        only("line [log(from, 10), to + at] over bins * over", PictureCell.Rows.class);
    assertEquals(
        "bins * over", String.valueOf(rows.over() == null ? "" : rows.over().span().text()));
    only("curve log(x, 10) for x in 1..9", PictureCell.Curve.class);
    only("points line", PictureCell.Rows.class);
  }

  @ParameterizedTest
  @CsvSource({"y log from 1 to 9, true", "y from 1 to 9 log, true", "y \"t\" from 1 to n, false"})
  void anAxisMayBeLogarithmicInEitherOrder(String text, boolean log) {
    PictureCell.Axis axis = only(text, PictureCell.Axis.class);
    assertEquals(log, axis.log());
    assertTrue(axis.from() != null && axis.to() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "curv x for x in 0..1 → 1 a picture has no part `curv` → did you mean curve?",
        "a = 3 → 1 a picture gives no names → give names in a {calc} cell above",
        "expect 1 == 1 → 1 a picture has no part `expect` → calculate in a {calc} cell above",
        "curve x^2 → 10 a curve needs a variable and where it runs"
            + " → write curve x^2 for x in 0..1",
        "line v for i in 1..3 → 8 line draws vectors"
            + " → write curve … for x in 0..1, or line [… for i in 1..9]",
        "line v ovr w → 8 unexpected `ovr` → did you mean over?",
        "line 2t → 7 an operator is missing before `t` → write 2*t",
        "histogram v in 10 → 18 expected bins → write histogram v in 10 bins",
        "rule z at 3 → 6 a rule stands at a place on an axis"
            + " → write rule x at 3, or rule y at 0.5 \"label\"",
        "y → 1 nothing is said about this axis → write y \"title\", or y from 0 to 1",
        "x from 0 → 9 an axis has two ends → write from 0 to 1",
        "\"curve\" x → 1 a picture has no part `\"curve\"` → did you mean curve?",
      })
  void mistakesHaveAPlaceAndAHint(String text, String message, String hint) {
    parts(text);
    Diagnostic first = found.sorted().get(0);
    assertEquals(message, first.span().position().column() + " " + first.message());
    assertTrue(first.hints().contains(hint), first.hints().toString());
    assertEquals(1, found.sorted().size());
  }

  @Test
  void aLineWithAMistakeDoesNotSpoilTheOthers() {
    List<PictureCell.Part> parts = parts("heatmap\nline v\ncurve\nx log");
    assertEquals(
        List.of(true, false, true, false),
        parts.stream().map(PictureCell.Invalid.class::isInstance).toList());
    assertEquals(2, found.sorted().size());
  }

  @Test
  void anyTextIsRead() {
    String[] words =
        "curve line points bars histogram heatmap rule x y over from to at log bins in for ( ) [ ] , .. \" 1 \n ; - | ="
            .split(" ");
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Diagnostics own = new Diagnostics();
      PictureCell cell = Parser.picture(Slice.of(Source.of("cell", text.toString())), own);
      boolean invalid = cell.parts().stream().anyMatch(PictureCell.Invalid.class::isInstance);
      assertEquals(invalid, own.hasErrors(), text.toString());
    }
  }
}
