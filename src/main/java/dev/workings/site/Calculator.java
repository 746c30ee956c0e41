package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.latex.Wording;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A calculation without a page around it. */
final class Calculator {
  private Calculator() {}

  /** On a stack like that of a page, whatever stack the caller has. */
  static List<EvalLine> answer(Source source, Diagnostics found) {
    FutureTask<List<EvalLine>> answering = new FutureTask<>(() -> answered(source, found));
    new Thread(null, answering, "eval", SideBySide.STACK).start();
    return SideBySide.end(answering);
  }

  private static List<EvalLine> answered(Source source, Diagnostics found) {
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    List<EvalLine> lines = new ArrayList<>();
    for (Slice cell : Cells.of(source)) {
      Evaluator.AnsweredCell answered = evaluator.cell(cell);
      Latex latex =
          Setting.latex(
              answered.options().setting(), Map.of(), Separators.ENGLISH, Wording.ENGLISH);
      answered.answers().forEach(answer -> lines.add(line(answer, latex)));
    }
    return lines;
  }

  private static EvalLine line(Answer answer, Latex latex) {
    Span place = answer.statement().span();
    return new EvalLine(
        place.position().line(), answer.name(), value(answer), formulas(answer, latex));
  }

  private static @Nullable String value(Answer answer) {
    if (answer instanceof Answer.Shown shown) {
      Term value = shown.value();
      return value == null ? null : PlainText.of(value);
    }
    return answer instanceof Answer.Held ? "true" : null;
  }

  private static List<String> formulas(Answer answer, Latex latex) {
    if (answer instanceof Answer.Shown shown) {
      return List.of(latex.of(shown.working()));
    }
    if (answer instanceof Answer.Counted network) {
      return network.workings().stream().map(latex::of).toList();
    }
    return answer instanceof Answer.Tabulated table && !table.workings().isEmpty()
        ? List.of(latex.of(table.workings()))
        : List.of();
  }
}
