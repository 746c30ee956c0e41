package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement.TableColumn;
import dev.workings.value.Listing;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table cell are worth. A vector or a list is a column; a record of columns,
 * such as a file of data, is as many as it has members, each with its name as header.
 */
final class Columns {
  private final Interpreter interpreter;
  private final TableColumn written;
  private final Span place;
  private final @Nullable FormatClause format;

  private Columns(Interpreter interpreter, TableColumn written, @Nullable FormatClause otherwise) {
    this.interpreter = interpreter;
    this.written = written;
    this.place = written.expression().span();
    this.format = FormatClause.merged(written.format(), otherwise);
  }

  /**
   * The columns that one line of a table cell is, which is mostly one.
   *
   * @param otherwise the format where the line gives none
   */
  static List<Column> of(
      Interpreter interpreter, TableColumn written, @Nullable FormatClause otherwise) {
    return new Columns(interpreter, written, otherwise).columns();
  }

  private List<Column> columns() {
    Resolver.check(interpreter.scope, written.expression(), List.of());
    Value value = interpreter.value(written.expression());
    if (value instanceof Structure data && data.isDataset()) {
      requireNoHeader(data);
      return data.members().entrySet().stream().map(this::member).toList();
    }
    Origins origins = new Origins(interpreter);
    Expr total = written.total();
    return List.of(
        new Column(
            place,
            origins.of(written.expression(), place),
            header(),
            items(value),
            total(),
            total == null ? null : origins.of(total, total.span()),
            format));
  }

  private static boolean isColumn(Value value) {
    return value instanceof Tensor tensor
        ? tensor.isVector()
        : value instanceof Listing list
            && list.items().stream().noneMatch(Structure.class::isInstance);
  }

  private void requireNoHeader(Structure data) {
    if (written.header() != null || written.total() != null) {
      Span last = written.span();
      Span behind = last.source().span(place.end(), last.end());
      throw new EvaluationException(
          Diagnostic.error(
                  Code.WRONG_KIND,
                  place.text() + " has " + data.members().size() + " columns, which have headers",
                  behind)
              .hint("write " + place.text() + "." + first(data) + " for one of them"));
    }
  }

  private Column member(Map.Entry<String, Value> member) {
    Term header = new Term.Words(member.getKey());
    Origin data = new Origins(interpreter).of(written.expression(), place);
    return new Column(
        place, data.member(member.getKey()), header, items(member.getValue()), null, null, format);
  }

  /** An entry of a comprehension says more than the whole of it. */
  private Term header() {
    String header = written.header();
    if (header != null) {
      return new Term.Words(header);
    }
    Symbolic names = new Symbolic(interpreter);
    return written.expression() instanceof Expr.Comprehension each
        ? names.inside(each.clauses()).of(each.item())
        : names.of(written.expression());
  }

  private List<? extends Value> items(Value value) {
    if (!isColumn(value)) {
      throw noColumn(value);
    }
    return value instanceof Tensor vector ? vector.entries() : ((Listing) value).items();
  }

  private EvaluationException noColumn(Value value) {
    String fact = place.text() + " is " + value.description() + "; a column is a vector or a list";
    return new EvaluationException(
        Diagnostic.error(Code.WRONG_KIND, fact, place).hint(hint(value)));
  }

  private String hint(Value value) {
    String name = place.text();
    if (value instanceof Tensor tensor) {
      return tensor.isMatrix()
          ? "write its columns in lines of their own: " + name + "[:, 1]"
          : "write a part of it that has one dimension";
    }
    if (value instanceof Structure structure) {
      return "take a member of it: " + String.join(", ", structure.members().keySet());
    }
    if (value instanceof Listing list) {
      Value some =
          list.items().stream().filter(Structure.class::isInstance).findFirst().orElseThrow();
      return "write " + name + "." + first((Structure) some) + " for a member of each";
    }
    return "write [" + name + "] for a column of one row";
  }

  private static String first(Structure structure) {
    return structure.members().keySet().iterator().next();
  }

  private @Nullable Value total() {
    Expr total = written.total();
    if (total == null) {
      return null;
    }
    Resolver.check(interpreter.scope, total, List.of());
    Value value = interpreter.value(total);
    if (value instanceof Scalar || value instanceof Text || value instanceof Truth) {
      return value;
    }
    throw Interpreter.error(
        Code.WRONG_KIND, "a total is a number or a text, not " + value.description(), total.span());
  }
}
