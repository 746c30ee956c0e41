package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a statement. */
public sealed interface Answer {
  /** The statement answered. */
  Statement statement();

  /** The name it defined, or null. */
  default @Nullable String name() {
    return null;
  }

  /**
   * A value or a function with its working.
   *
   * @param value the value for show; null for a function
   * @param provenance of the value, if it is a number
   */
  record Shown(
      Statement statement,
      @Nullable String name,
      @Nullable Term value,
      Working working,
      @Nullable Provenance provenance)
      implements Answer {}

  /**
   * A table, and the workings of those of its cells that have one.
   *
   * @param numbers where its numbers come from, column by column
   */
  record Tabulated(
      Statement statement, Table table, List<Working> workings, List<ColumnNumbers> numbers)
      implements Answer {
    public Tabulated {
      workings = List.copyOf(workings);
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A network in its table, which has its workings.
   *
   * @param numbers where its numbers come from, column by column
   */
  record Counted(
      Statement.Network statement,
      NetworkTable table,
      List<Working> workings,
      List<ColumnNumbers> numbers)
      implements Answer {
    public Counted {
      workings = List.copyOf(workings);
      numbers = List.copyOf(numbers);
    }

    @Override
    public String name() {
      return statement.name().text();
    }
  }

  /**
   * An expectation that holds.
   *
   * @param keys of the numbers it speaks about, see {@link Origin}
   */
  record Held(Statement statement, List<String> keys) implements Answer {
    public Held {
      keys = List.copyOf(keys);
    }
  }

  /** Names of another page are known from here on. */
  record Used(Statement statement) implements Answer {}

  /** A statement that could not be answered; the diagnostics say why. */
  record Failed(Statement statement) implements Answer {}

  /**
   * A table of terms.
   *
   * @param footer a last row of totals; empty for none
   * @param omitted how many rows are left out before the last one
   */
  record Table(List<Term> header, List<List<Term>> rows, List<Term> footer, int omitted) {
    /** A table with all its rows. */
    public Table(List<Term> header, List<List<Term>> rows, List<Term> footer) {
      this(header, rows, footer, 0);
    }

    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      footer = List.copyOf(footer);
    }
  }
}
