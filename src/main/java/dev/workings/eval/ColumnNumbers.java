package dev.workings.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in one column of a table. Each cell is a number of its own.
 *
 * @param column which one, from 0
 * @param origin what all cells of the column have in common
 * @param keys of the cells that show a number, from top to bottom: what each would be called if it
 *     stood alone, so that an expectation can be found to speak about it
 * @param total below the column, if that is a number
 */
public record ColumnNumbers(
    int column, Origin origin, List<String> keys, @Nullable Provenance total) {
  public ColumnNumbers {
    keys = List.copyOf(keys);
  }
}
