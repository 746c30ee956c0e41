package dev.workings.site;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A calculation in a file of its own, cut into cells: options stand at the top of a cell, so that a
 * line {@code #| key: value} behind a statement begins the next one.
 */
final class Cells {
  private Cells() {}

  static List<Slice> of(Source source) {
    List<Slice> cells = new ArrayList<>();
    int start = 0;
    boolean atOptions = true;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.line(line).strip();
      boolean option = text.startsWith("#|");
      if (option && !atOptions) {
        cells.add(Slice.of(source.span(start, source.lineStart(line))));
        start = source.lineStart(line);
      }
      atOptions = option || (atOptions && text.isEmpty());
    }
    cells.add(Slice.of(source.span(start, source.text().length())));
    return cells;
  }
}
