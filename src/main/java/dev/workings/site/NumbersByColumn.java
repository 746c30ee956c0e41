package dev.workings.site;

import dev.workings.eval.ColumnNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table says of its numbers while it is written, column by column. */
record NumbersByColumn(List<ColumnNumbers> numbers, WorkingsButtons buttons) {

  /** The attribute that a link to a column leads to; empty for a column without numbers. */
  String id(int column) {
    return buttons.id(at(column));
  }

  /** The HTML of a total, with its button if it is a number. */
  String total(int column, String html) {
    return buttons.overTotal(at(column), html);
  }

  private @Nullable ColumnNumbers at(int column) {
    return numbers.stream().filter(each -> each.column() == column).findFirst().orElse(null);
  }
}
