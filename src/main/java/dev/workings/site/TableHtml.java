package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.value.Rational;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of answers as HTML, in a box of its own that scrolls if the table is wide or long. Its
 * first column heads the rows.
 */
final class TableHtml {
  /** A table of more rows gets a box that is not as tall as the table. */
  private static final int LONG = 40;

  private final Typesetting typesetting;
  private final TermHtml terms;
  private final Answer.Table table;
  private final List<ColumnStyle> columns;
  private final NumbersByColumn numbers;
  private final StringBuilder html = new StringBuilder();

  TableHtml(
      Answer.Tabulated tabulated,
      CellOptions options,
      Typesetting typesetting,
      Latex latex,
      WorkingsButtons buttons) {
    this.numbers = new NumbersByColumn(tabulated.numbers(), buttons);
    this.typesetting = typesetting;
    this.table = tabulated.table();
    this.terms = new TermHtml(typesetting, latex, tabulated.statement().span());
    this.columns =
        IntStream.range(0, table.header().size())
            .mapToObj(
                column -> ColumnStyle.of(table, column, options, typesetting.language().numbers()))
            .toList();
  }

  String of(Caption caption) {
    String name = caption.plain().isEmpty() ? typesetting.words().of("table") : caption.plain();
    html.append(Html.box(table.rows().size() > LONG ? "scroll long" : "scroll", name));
    html.append("\n<table").append(caption.id()).append(">\n");
    String words = caption.html();
    if (!words.isEmpty()) {
      html.append("<caption>").append(words).append("</caption>\n");
    }
    html.append("<thead>\n");
    row(table.header(), Part.HEAD);
    html.append("</thead>\n<tbody>\n");
    body();
    html.append("</tbody>\n");
    if (!table.footer().isEmpty()) {
      html.append("<tfoot>\n");
      row(table.footer(), Part.FOOT);
      html.append("</tfoot>\n");
    }
    return html.append("</table>\n</div>\n").toString();
  }

  private void body() {
    int last = table.rows().size() - 1;
    for (int row = 0; row <= last; row++) {
      if (row == last && table.omitted() > 0) {
        omitted();
      }
      row(table.rows().get(row), Part.BODY);
    }
  }

  private void omitted() {
    Term count = new Term.Number(Rational.of(table.omitted()));
    String number = columns.get(0).figures().of(count);
    html.append("<tr><td class=\"omitted\" colspan=\"").append(columns.size()).append("\">… ");
    Words words = typesetting.words();
    String rows = words.of(table.omitted() == 1 ? "more_rows_one" : "more_rows");
    html.append(Html.escape(rows.replace("{count}", number))).append(" …</td></tr>\n");
  }

  private enum Part {
    HEAD,
    BODY,
    FOOT
  }

  private void row(List<Term> row, Part part) {
    html.append("<tr>");
    for (int column = 0; column < row.size(); column++) {
      cell(row.get(column), scope(column, row, part), column, part);
    }
    html.append("</tr>\n");
  }

  /** What the cell heads: a column, or a row that has other cells; empty for nothing. */
  private static String scope(int column, List<Term> row, Part part) {
    boolean headsRow = column == 0 && row.size() > 1 && !isEmpty(row.get(0));
    return part == Part.HEAD ? "col" : headsRow ? "row" : "";
  }

  private static boolean isEmpty(Term term) {
    return term instanceof Term.Words words && words.text().isEmpty();
  }

  private void cell(Term term, String scope, int column, Part part) {
    ColumnStyle style = columns.get(column);
    String tag = scope.isEmpty() ? "td" : "th";
    html.append('<').append(tag);
    html.append(scope.isEmpty() ? "" : " scope=\"" + scope + "\"").append(style.attribute());
    html.append(part == Part.HEAD ? numbers.id(column) : "").append('>');
    String content = part == Part.HEAD ? terms.header(term) : terms.of(term, style);
    html.append(part == Part.FOOT ? numbers.total(column, content) : content);
    html.append("</").append(tag).append('>');
  }
}
