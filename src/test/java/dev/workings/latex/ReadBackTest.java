package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Answer;
import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is printed means what was computed. */
class ReadBackTest {
  /** {@code -Dworkings.cases=100000} asks for more than a build does. */
  private static final int CASES = Integer.getInteger("workings.cases", 10_000);

  private static final Latex LATEX = new Latex(Numerals.COMMA, Lines.DEFAULT);

  @Test
  void everyStageReadsBackToTheValue() {
    RandomArithmetic random = new RandomArithmetic(1);
    int read = 0;
    while (read < CASES) {
      List<String> definitions =
          List.of("a = " + random.number(), "b = " + random.number(), "c = " + random.number());
      String expression = random.expression(3);
      Cell cell =
          Cell.of(definitions.get(0), definitions.get(1), definitions.get(2), "x = " + expression);
      if (cell.last() instanceof Answer.Shown shown && shown.value() instanceof Term.Number exact) {
        String what = definitions + " x = " + expression;
        check(shown.working(), names(cell), exact.value(), what, read % 5 == 0);
        read++;
      }
    }
  }

  private static Map<String, Rational> names(Cell cell) {
    Map<String, Rational> names = new TreeMap<>();
    for (Answer answer : cell.answers().subList(0, 3)) {
      Answer.Shown shown = (Answer.Shown) answer;
      names.put(shown.name(), ((Term.Number) shown.value()).value());
    }
    return names;
  }

  private static void check(
      Working working, Map<String, Rational> names, Rational value, String what, boolean asText) {
    for (Working.Stage stage : working.stages()) {
      if (stage.approximate()) {
        continue;
      }
      String latex = LATEX.of(stage.term());
      assertEquals(value, ArithmeticReader.read(latex, names), () -> what + " prints " + latex);
      if (asText) {
        checkText(stage.term(), names, value, what);
      }
    }
  }

  private static void checkText(
      Term term, Map<String, Rational> names, Rational value, String what) {
    String text = PlainText.of(term);
    assertEquals(value, calculated(text, names), () -> what + " reads " + text);
  }

  /** Plain text is a calculation again. */
  private static Rational calculated(String text, Map<String, Rational> names) {
    StringBuilder given = new StringBuilder();
    names.forEach((name, value) -> given.append(name).append(" = ").append(value).append('\n'));
    Cell cell = Cell.of(given + "show " + text);
    assertTrue(cell.diagnostics().isEmpty(), () -> text + cell.diagnostics());
    return ((Term.Number) ((Answer.Shown) cell.last()).value()).value();
  }
}
