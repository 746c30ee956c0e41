package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.eval.NetworkTable;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.value.Separators;
import java.util.List;
import java.util.stream.IntStream;

/** The table of a network as HTML, in a box of its own that scrolls if the table is wide. */
final class NetworkHtml {
  /** Blocks deeper than this are indented no further: a phone is narrow. */
  private static final int DEEPEST = 4;

  private final TermHtml terms;
  private final NetworkTable table;
  private final List<ColumnStyle> columns;
  private final NumbersByColumn numbers;
  private final StringBuilder html = new StringBuilder();

  NetworkHtml(
      Answer.Counted network,
      CellOptions options,
      Typesetting typesetting,
      Latex latex,
      WorkingsButtons buttons) {
    this.numbers = new NumbersByColumn(network.numbers(), buttons);
    this.terms = new TermHtml(typesetting, latex, network.statement().name().span());
    this.table = network.table();
    this.columns =
        IntStream.range(0, table.header().size())
            .mapToObj(column -> style(column, options.setting(), typesetting.language().numbers()))
            .toList();
  }

  private ColumnStyle style(int column, CellOptions.Setting setting, Separators language) {
    List<Term> lines =
        table.rows().stream()
            .filter(NetworkTable.Line.class::isInstance)
            .map(line -> ((NetworkTable.Line) line).cells().get(column))
            .toList();
    List<Term> total = List.of(table.footer().get(column));
    String attribute = isNumeric(column) ? " class=\"number\"" : "";
    return ColumnStyle.of(attribute, lines, total, setting, language);
  }

  String of(Caption caption) {
    html.append(Html.box("scroll", caption.plain())).append("\n<table class=\"network\"");
    html.append(caption.id()).append(">\n<caption>").append(caption.html());
    html.append("</caption>\n<thead>\n");
    row("", Part.HEAD, table.header());
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    html.append("</tbody>\n<tfoot>\n");
    row("", Part.FOOT, table.footer());
    return html.append("</tfoot>\n</table>\n</div>\n").toString();
  }

  private void row(NetworkTable.Row row) {
    int depth = Math.min(row.depth(), DEEPEST);
    String inside = depth == 0 ? "" : "in-" + depth;
    if (row instanceof NetworkTable.Line line) {
      row(line.sum() ? "sum " + inside : inside, Part.BODY, line.cells());
      return;
    }
    String words = Html.escape(((NetworkTable.Heading) row).words());
    html.append("<tr").append(kind("block " + inside)).append("><td></td><td colspan=\"");
    html.append(table.header().size() - 1).append("\">").append(words).append("</td></tr>\n");
  }

  private static String kind(String kind) {
    return kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"";
  }

  private enum Part {
    HEAD,
    BODY,
    FOOT
  }

  private void row(String kind, Part part, List<Term> cells) {
    html.append("<tr").append(kind(kind)).append('>');
    for (int column = 0; column < cells.size(); column++) {
      cell(column, part, terms.of(cells.get(column), columns.get(column)));
    }
    html.append("</tr>\n");
  }

  private void cell(int column, Part part, String content) {
    boolean head = part == Part.HEAD;
    html.append(head ? "<th scope=\"col\"" : "<td").append(columns.get(column).attribute());
    html.append(head ? numbers.id(column) : "").append('>');
    html.append(part == Part.FOOT ? numbers.total(column, content) : content);
    html.append(head ? "</th>" : "</td>");
  }

  /** The totals are there for each column that has numbers; the number of the row is one too. */
  private boolean isNumeric(int column) {
    return column == 0 || table.footer().get(column) instanceof Term.Number;
  }
}
