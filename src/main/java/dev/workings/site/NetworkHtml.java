package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.NetworkTable;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a network as HTML, in a box of its own that scrolls if the table is wide. */
final class NetworkHtml {
  /** Blocks deeper than this are indented no further: a phone is narrow. */
  private static final int DEEPEST = 4;

  private final Typesetting typesetting;
  private final Latex latex;
  private final NetworkTable table;
  private final Span place;
  private final StringBuilder html = new StringBuilder();

  private NetworkHtml(Typesetting typesetting, Latex latex, Answer.Counted network) {
    this.typesetting = typesetting;
    this.latex = latex;
    this.table = network.table();
    this.place = network.statement().name().span();
  }

  /**
   * @param numbered the number of the table, if it has one
   */
  static String of(
      Answer.Counted network, Typesetting typesetting, Latex latex, @Nullable Numbered numbered) {
    NetworkHtml table = new NetworkHtml(typesetting, latex, network);
    String name = network.name();
    table.write(numbered == null ? name : numbered.title() + ": " + name, numbered);
    return table.html.toString();
  }

  private void write(String caption, @Nullable Numbered numbered) {
    html.append(Html.box("scroll", caption)).append("\n<table class=\"network\"");
    html.append(numbered == null ? "" : " id=\"" + Html.escape(numbered.label()) + "\"");
    html.append(">\n<caption>").append(Html.escape(caption)).append("</caption>\n<thead>\n");
    row("", "th", table.header());
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    html.append("</tbody>\n<tfoot>\n");
    row("", "td", table.footer());
    html.append("</tfoot>\n</table>\n</div>\n");
  }

  private void row(NetworkTable.Row row) {
    int depth = Math.min(row.depth(), DEEPEST);
    String inside = depth == 0 ? "" : "in-" + depth;
    if (row instanceof NetworkTable.Line line) {
      row(line.sum() ? "sum " + inside : inside, "td", line.cells());
      return;
    }
    String words = Html.escape(((NetworkTable.Heading) row).words());
    html.append("<tr").append(kind("block " + inside)).append("><td></td><td colspan=\"");
    html.append(table.header().size() - 1).append("\">").append(words).append("</td></tr>\n");
  }

  private static String kind(String kind) {
    return kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"";
  }

  private void row(String kind, String tag, List<Term> cells) {
    html.append("<tr").append(kind(kind)).append('>');
    for (int column = 0; column < cells.size(); column++) {
      html.append('<').append(tag).append(tag.equals("th") ? " scope=\"col\"" : "");
      html.append(isNumeric(column) ? " class=\"number\">" : ">");
      html.append(TableHtml.cell(cells.get(column), typesetting, latex, place));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>\n");
  }

  /** The totals are there for each column that has numbers; the number of the row is one too. */
  private boolean isNumeric(int column) {
    return column == 0 || table.footer().get(column) instanceof Term.Number;
  }
}
