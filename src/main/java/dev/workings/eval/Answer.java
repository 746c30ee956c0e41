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
   */
  record Shown(Statement statement, @Nullable String name, @Nullable Term value, Working working)
      implements Answer {}

  /** A table, and the workings of those of its cells that have one. */
  record Tabulated(Statement statement, Table table, List<Working> workings) implements Answer {
    public Tabulated {
      workings = List.copyOf(workings);
    }
  }

  /** A network in its table, which has its workings. */
  record Counted(Statement.Network statement, NetworkTable table, List<Working> workings)
      implements Answer {
    public Counted {
      workings = List.copyOf(workings);
    }

    @Override
    public String name() {
      return statement.name().text();
    }
  }

  /** An expectation that holds. */
  record Held(Statement statement) implements Answer {}

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
