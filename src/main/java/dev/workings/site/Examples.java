package dev.workings.site;

import dev.workings.eval.Evaluator;
import dev.workings.markdown.Hole;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;

/**
 * The examples of the manual: what an author writes, and below a line of one dot what a test of
 * this program expects. A reader is shown what an author writes and what comes of it, mistakes
 * included.
 */
final class Examples {
  /** A calculation. */
  private static final String CALCULATION = "example";

  /** A whole page; it cannot be lived inside a page, so that its expectations are shown. */
  private static final String PAGE = "page-example";

  static final List<String> KINDS = List.of(CALCULATION, PAGE);

  private static final String DOT = "\n.\n";

  private Examples() {}

  static HoleContent of(Hole.Cell cell, Evaluator page) {
    String text = cell.body().text();
    int dot = text.indexOf(DOT);
    String input = dot < 0 ? text : text.substring(0, dot + 1);
    return cell.kind().equals(CALCULATION)
        ? calculation(input, page)
        : new HoleContent.PageExample(input, dot < 0 ? "" : messages(text.substring(dot + 3)));
  }

  private static HoleContent calculation(String input, Evaluator page) {
    Diagnostics found = new Diagnostics();
    Evaluator evaluator = page.apart(found);
    List<Slice> cells = Cells.of(Source.of(CALCULATION, input));
    List<Evaluator.AnsweredCell> answered = cells.stream().map(evaluator::cell).toList();
    return new HoleContent.Example(input, answered, found.sorted());
  }

  /** {@code error: E105 1:3 words} as the program prints it; a place may name its file. */
  private static String messages(String expectations) {
    return expectations
        .replaceAll("(?m)^error: (\\S+) (\\d)", "error: $1 index.md:$2")
        .replaceAll("(?m)^error: (\\S+) (\\S+) ", "content/$2: error[$1]: ")
        .replaceAll("(?m)^hint: ", "      = hint: ");
  }
}
