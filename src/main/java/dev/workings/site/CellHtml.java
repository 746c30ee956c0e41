package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.eval.Evaluator;
import dev.workings.function.Reading;
import dev.workings.function.Working;
import dev.workings.latex.Latex;
import dev.workings.markdown.LabelKind;
import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calculation as HTML: its source if asked for, its formulas and tables, and what was checked.
 */
final class CellHtml {
  private final Typesetting typesetting;
  private final Latex latex;
  private final @Nullable Numbered numbered;
  private final WorkingsButtons buttons;
  private final StringBuilder html = new StringBuilder();
  private boolean captioned;

  /**
   * @param numbered the number of the cell, if it has one
   */
  CellHtml(
      Typesetting typesetting, Latex latex, @Nullable Numbered numbered, WorkingsButtons buttons) {
    this.typesetting = typesetting;
    this.latex = latex;
    this.numbered = numbered;
    this.buttons = buttons;
  }

  String of(HoleContent.Calculation calculation) {
    if (calculation.cell().options().echo()) {
      html.append(
          typesetting.listing(withoutOptions(calculation.source().text()), Typesetting.CALC));
    }
    return of(calculation.cell());
  }

  /** Without its source. */
  String of(Evaluator.AnsweredCell cell) {
    CellOptions options = cell.options();
    if (options.output()) {
      answers(cell.answers(), options);
      cell.mistakes()
          .forEach(mistake -> html.append(Html.mistake(mistake, typesetting.language())));
      checks(cell.answers());
    }
    return html.isEmpty() ? "" : "<div class=\"cell\">\n" + html + "</div>\n";
  }

  /** Options are for us, not for readers. */
  private static String withoutOptions(String source) {
    return source.replaceFirst("\\A(\\s*#\\|[^\\n]*(\\n|\\z))+", "");
  }

  /** The number of a formula stands beside all formulas of its cell. */
  private void answers(List<Answer> answers, CellOptions options) {
    boolean beside = numbered != null && numbered.kind() == LabelKind.EQUATION;
    if (beside) {
      html.append("<div class=\"numbered\"").append(Html.id(numbered)).append(">\n<div>\n");
    }
    answers.forEach(answer -> answer(answer, options));
    if (beside) {
      html.append("</div>\n")
          .append(Html.number(numbered, typesetting.words()))
          .append("\n</div>\n");
    }
  }

  /** The number and the caption of a table go to the first one of its cell. */
  private Caption caption(@Nullable String name, CellOptions options) {
    boolean counted = numbered != null && numbered.kind() == LabelKind.TABLE && !captioned;
    Span text = captioned ? null : options.table().caption();
    captioned = true;
    return new Caption(counted ? numbered : null, text, name, typesetting);
  }

  private void answer(Answer answer, CellOptions options) {
    Span place = answer.statement().span();
    if (answer instanceof Answer.Shown shown) {
      String formula = display(latex.of(shown.working()), Reading.of(shown.working()), place);
      html.append(buttons.beside(shown.provenance(), formula));
      confess(List.of(shown.working()));
    } else if (answer instanceof Answer.Tabulated tabulated) {
      Caption caption = caption(null, options);
      html.append(new TableHtml(tabulated, options, typesetting, latex, buttons).of(caption));
      html.append(buttons.below(tabulated.numbers()));
      workings(tabulated, place);
      confess(tabulated.workings());
    } else if (answer instanceof Answer.Counted network) {
      Caption caption = caption(network.name(), options);
      html.append(new NetworkHtml(network, options, typesetting, latex, buttons).of(caption));
      html.append(buttons.below(network.numbers()));
    }
    String note = Notes.of(answer.statement());
    if (note != null && options.notes()) {
      note(note);
    }
  }

  /** Says why working out the numbers that are shown gives other digits, where it does. */
  private void confess(List<Working> workings) {
    if (workings.stream().anyMatch(Working::contradictory)) {
      note(typesetting.words().of("unrounded"));
    }
  }

  private void note(String text) {
    html.append("<p class=\"note\">").append(Html.escape(text)).append("</p>\n");
  }

  /** To a screen reader the formula is the sentence it would be read as. */
  private String display(String formula, String reading, Span place) {
    return Html.formulaBox(
        typesetting.formulas().ours(formula, true, place), reading, typesetting.language());
  }

  private void workings(Answer.Tabulated tabulated, Span place) {
    List<Working> workings = tabulated.workings();
    if (!workings.isEmpty()) {
      List<String> readings = workings.stream().map(Reading::of).toList();
      html.append(display(latex.of(workings), String.join("; ", readings), place));
    }
  }

  private void checks(List<Answer> answers) {
    long held = answers.stream().filter(Answer.Held.class::isInstance).count();
    if (held > 0) {
      String checks = typesetting.words().counted("checks", held);
      html.append("<p class=\"checks\">✓ ").append(Html.escape(checks)).append("</p>\n");
    }
  }
}
