package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of answers as HTML, in a box of its own that scrolls if the table is wide. */
final class TableHtml {
  private final Typesetting typesetting;
  private final Latex latex;
  private final Answer.Table table;
  private final Span place;
  private final StringBuilder html = new StringBuilder();

  private TableHtml(Typesetting typesetting, Latex latex, Answer.Tabulated tabulated) {
    this.typesetting = typesetting;
    this.latex = latex;
    this.table = tabulated.table();
    this.place = tabulated.statement().span();
  }

  /**
   * @param numbered the number of the table, if it has one
   */
  static String of(
      Answer.Tabulated tabulated,
      Typesetting typesetting,
      Latex latex,
      @Nullable Numbered numbered) {
    TableHtml table = new TableHtml(typesetting, latex, tabulated);
    table.write(numbered == null ? "" : numbered.title(), numbered);
    return table.html.toString();
  }

  private void write(String caption, @Nullable Numbered numbered) {
    html.append(Html.box("scroll", caption.isEmpty() ? "Table" : caption)).append("\n<table");
    html.append(numbered == null ? "" : " id=\"" + Html.escape(numbered.label()) + "\"");
    html.append(">\n");
    if (!caption.isEmpty()) {
      html.append("<caption>").append(Html.escape(caption)).append("</caption>\n");
    }
    html.append("<thead>\n");
    row("th", table.header());
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row("td", row));
    html.append("</tbody>\n");
    if (!table.footer().isEmpty()) {
      html.append("<tfoot>\n");
      row("td", table.footer());
      html.append("</tfoot>\n");
    }
    html.append("</table>\n</div>\n");
  }

  private void row(String tag, List<Term> row) {
    boolean head = tag.equals("th");
    html.append("<tr>");
    for (int column = 0; column < row.size(); column++) {
      html.append('<').append(tag).append(head ? " scope=\"col\"" : "");
      html.append(isNumeric(column) ? " class=\"number\">" : ">");
      html.append(cell(row.get(column), typesetting, latex, place));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>\n");
  }

  private boolean isNumeric(int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .map(term -> term instanceof Term.Grouped grouped ? grouped.term() : term)
        .allMatch(term -> term instanceof Term.Number || term instanceof Term.Rounded);
  }

  /** Words as they are, digits too, and a formula with the words it is read as. */
  static String cell(Term term, Typesetting typesetting, Latex latex, Span place) {
    if (term instanceof Term.Words words) {
      return Html.escape(words.text());
    }
    String formula = latex.of(term);
    String html = typesetting.ours(formula, false, place);
    String reading = Reading.of(term);
    return reading.equals(formula)
        ? html
        : "<span class=\"spoken\">"
            + Html.escape(reading)
            + "</span><span aria-hidden=\"true\">"
            + html
            + "</span>";
  }
}
