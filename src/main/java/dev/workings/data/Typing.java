package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a column is by its first cell, and holds its other cells to it. */
final class Typing {
  /** How other programs write that there is no value. */
  private static final List<String> MISSING =
      List.of("", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "-", "?", ".");

  private final Source source;
  private final Dialect dialect;
  private final Set<String> texts;
  private final Diagnostics found;
  private int wrong;

  Typing(Source source, Dialect dialect, Set<String> texts, Diagnostics found) {
    this.source = source;
    this.dialect = dialect;
    this.texts = texts;
    this.found = found;
  }

  /** A column of numbers or of texts; what does not fit is reported and left out. */
  Column column(Written written) {
    Cell header = written.header();
    return new Column(header.text(), header.in(source), values(written));
  }

  private Value values(Written column) {
    if (column.cells().isEmpty()) {
      return new Listing(List.of());
    }
    Cell first = first(column);
    boolean text = texts.contains(column.header().text()) || !isNumeric(first);
    return text ? texts(column) : numbers(column, first);
  }

  /** The first cell that says something; a column that begins with NA is no texts for that. */
  private static Cell first(Written column) {
    return column.cells().stream()
        .filter(cell -> cell.kind() != Cell.Kind.NOTHING && !MISSING.contains(cell.text()))
        .findFirst()
        .orElse(column.cells().get(0));
  }

  /** Also what is meant as a number is one, so that it is not taken for a text unnoticed. */
  private boolean isNumeric(Cell cell) {
    try {
      return number(cell) != null || isForeign(cell);
    } catch (MathException e) {
      return true;
    }
  }

  private boolean isForeign(Cell cell) {
    return cell.kind() == Cell.Kind.WRITTEN && Numerals.isForeign(cell.text());
  }

  private @Nullable Rational number(Cell cell) {
    boolean may = cell.kind() == Cell.Kind.WRITTEN || cell.kind() == Cell.Kind.NUMBER;
    return may ? Numerals.read(cell.text(), dialect.decimal()) : null;
  }

  private Value numbers(Written column, Cell first) {
    List<Scalar> numbers = new ArrayList<>(column.cells().size());
    for (Cell cell : column.cells()) {
      try {
        Rational number = number(cell);
        if (number == null) {
          report(notANumber(cell, column, first));
        } else {
          numbers.add(number);
        }
      } catch (MathException e) {
        report(DataFile.error(Code.LIMIT_EXCEEDED, e.getMessage(), cell, source));
      }
    }
    return numbers.isEmpty() ? new Listing(List.of()) : Tensor.vector(numbers);
  }

  private Value texts(Written column) {
    List<Value> read = new ArrayList<>(column.cells().size());
    for (Cell cell : column.cells()) {
      String problem = problem(cell);
      if (problem == null) {
        read.add(new Text(cell.text()));
      } else {
        report(DataFile.error(Code.BAD_CELL, problem, cell, source));
      }
    }
    return new Listing(read);
  }

  private static @Nullable String problem(Cell cell) {
    if (cell.kind() == Cell.Kind.NOTHING) {
      return "null is neither a number nor a text";
    }
    boolean hidden = cell.text().codePoints().anyMatch(Typing::isHidden);
    return hidden ? "a control character in a text" : null;
  }

  private static boolean isHidden(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    return (Character.isISOControl(c) && !blank) || Character.getType(c) == Character.SURROGATE;
  }

  private Diagnostic notANumber(Cell cell, Written column, Cell first) {
    String header = column.header().text();
    Diagnostic bad = DataFile.error(Code.BAD_CELL, fact(cell), cell, source);
    if (cell != first) {
      bad = bad.label(first.in(source), header + " is a column of numbers for this one");
    }
    if (isForeign(cell)) {
      bad = bad.hint("write digits and a point, such as 1000.5" + decimalHint(cell));
    }
    return bad.hint(
        "if " + header + " is meant to be texts, say so: text: [" + quoted(header) + "]");
  }

  /** As it has to be written in the front matter. */
  private static String quoted(String header) {
    boolean plain = header.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return plain ? header : '"' + header.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String decimalHint(Cell cell) {
    return dialect.decimal() == '.' && cell.text().indexOf(',') >= 0
        ? "; a file with decimal commas has decimal: \",\""
        : "";
  }

  private static String fact(Cell cell) {
    if (cell.text().isEmpty() && cell.kind() == Cell.Kind.WRITTEN) {
      return "an empty cell among numbers";
    }
    String shown = cell.text().length() > 40 ? cell.text().substring(0, 40) + "…" : cell.text();
    return cell.kind() == Cell.Kind.TEXT
        ? "\"" + shown + "\" is a text, no number"
        : shown + " is no number";
  }

  private void report(Diagnostic diagnostic) {
    if (wrong++ < Limits.FINDINGS) {
      found.add(diagnostic);
    }
  }
}
