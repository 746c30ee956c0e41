package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.latex.Latex;
import dev.workings.source.Span;
import java.util.List;

/**
 * A calculation as HTML: its source if asked for, its formulas and tables, and what was checked.
 */
final class CellHtml {
  private final Typesetting typesetting;
  private final Latex latex;
  private final StringBuilder html = new StringBuilder();

  CellHtml(Typesetting typesetting, Latex latex) {
    this.typesetting = typesetting;
    this.latex = latex;
  }

  String of(HoleContent.Calculation calculation) {
    CellOptions options = calculation.cell().options();
    if (options.echo()) {
      html.append("<details class=\"cell-code\"><summary>Calculation</summary>")
          .append(Html.code(calculation.source().text(), "calc"))
          .append("</details>\n");
    }
    if (options.output()) {
      calculation.cell().answers().forEach(this::answer);
      checks(calculation.cell().answers());
    }
    return html.isEmpty() ? "" : "<div class=\"cell\">\n" + html + "</div>\n";
  }

  private void answer(Answer answer) {
    Span place = answer.statement().span();
    if (answer instanceof Answer.Shown shown) {
      display(latex.of(shown.working()), place);
    } else if (answer instanceof Answer.Tabulated tabulated) {
      table(tabulated.table(), place);
      workings(tabulated, place);
    }
  }

  private void display(String formula, Span place) {
    html.append("<div class=\"math-display\" tabindex=\"0\">")
        .append(typesetting.ours(formula, true, place))
        .append("</div>\n");
  }

  /** A network has its workings in its table. */
  private void workings(Answer.Tabulated tabulated, Span place) {
    List<Working> workings = tabulated.workings();
    if (tabulated.name() == null && !workings.isEmpty()) {
      display(latex.of(workings), place);
    }
  }

  private void table(Answer.Table table, Span place) {
    html.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n");
    html.append("<thead>\n");
    row(table.header(), "th scope=\"col\"", table, place);
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(row, "td", table, place));
    html.append("</tbody>\n");
    if (!table.footer().isEmpty()) {
      html.append("<tfoot>\n");
      row(table.footer(), "td", table, place);
      html.append("</tfoot>\n");
    }
    html.append("</table>\n</div>\n");
  }

  private void row(List<Term> row, String tag, Answer.Table table, Span place) {
    html.append("<tr>");
    for (int column = 0; column < row.size(); column++) {
      String align = isNumeric(table, column) ? " class=\"number\"" : "";
      html.append('<').append(tag).append(align).append('>');
      html.append(cell(row.get(column), place)).append("</").append(tag, 0, 2).append('>');
    }
    html.append("</tr>\n");
  }

  private static boolean isNumeric(Answer.Table table, int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .allMatch(term -> term instanceof Term.Number || term instanceof Term.Rounded);
  }

  private String cell(Term term, Span place) {
    return term instanceof Term.Words words
        ? Html.escape(words.text())
        : typesetting.ours(latex.of(term), false, place);
  }

  private void checks(List<Answer> answers) {
    long held = answers.stream().filter(Answer.Held.class::isInstance).count();
    if (held > 0) {
      html.append("<p class=\"checks\">✓ ").append(held).append(held == 1 ? " check" : " checks");
      html.append("</p>\n");
    }
  }
}
