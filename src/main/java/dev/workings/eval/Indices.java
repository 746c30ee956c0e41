package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.value.Listing;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Indices and ranges: from 1, both ends included, as in printed mathematics. */
final class Indices {
  private static final int ITEMS = 100_000;

  private final Interpreter interpreter;

  Indices(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** {@code W[i, j]}, {@code W[1, :]}, {@code v[2..4]}, {@code layers[1]}. */
  Value entry(Expr.Index index) {
    Value target = interpreter.value(index.target());
    if (target instanceof Tensor tensor) {
      return entry(tensor, index);
    }
    if (target instanceof Listing listing && index.indices().size() == 1) {
      Expr only = index.indices().get(0);
      return listing.items().get(position(only, listing.items().size()));
    }
    throw Interpreter.error(
        Code.WRONG_KIND, "only vectors, matrices and lists have entries", index.target().span());
  }

  private Value entry(Tensor tensor, Expr.Index index) {
    if (index.indices().size() != tensor.rank()) {
      throw wrongCount(tensor, index);
    }
    List<List<Integer>> positions = new ArrayList<>();
    boolean single = true;
    for (int axis = 0; axis < tensor.rank(); axis++) {
      Expr written = index.indices().get(axis);
      positions.add(positions(written, tensor.size(axis)));
      single &= !selectsMany(written);
    }
    return single ? tensor.get(first(positions)) : selection(tensor, index, positions);
  }

  private static boolean selectsMany(Expr index) {
    return index instanceof Expr.All || index instanceof Expr.Range;
  }

  private static int[] first(List<List<Integer>> positions) {
    return positions.stream().mapToInt(axis -> axis.get(0)).toArray();
  }

  /** Axes taken by a single index disappear. */
  private static Value selection(Tensor tensor, Expr.Index index, List<List<Integer>> positions) {
    List<Scalar> entries = new ArrayList<>();
    collect(tensor, positions, new int[positions.size()], 0, entries);
    int[] shape =
        IntStream.range(0, positions.size())
            .filter(axis -> selectsMany(index.indices().get(axis)))
            .map(axis -> positions.get(axis).size())
            .toArray();
    return Faults.at(index.span(), () -> Tensor.of(shape, entries));
  }

  private static void collect(
      Tensor tensor, List<List<Integer>> positions, int[] at, int axis, List<Scalar> entries) {
    if (axis == at.length) {
      entries.add(tensor.get(at));
      return;
    }
    for (int position : positions.get(axis)) {
      at[axis] = position;
      collect(tensor, positions, at, axis + 1, entries);
    }
  }

  private List<Integer> positions(Expr index, int size) {
    if (index instanceof Expr.All) {
      return IntStream.range(0, size).boxed().toList();
    }
    if (index instanceof Expr.Range range) {
      int from = position(range.from(), size);
      int to = position(range.to(), size);
      return IntStream.rangeClosed(from, to).boxed().toList();
    }
    return List.of(position(index, size));
  }

  /** A position counted from 0, from an index counted from 1. */
  private int position(Expr index, int size) {
    BigInteger number = integer(index, "an index");
    if (number.signum() > 0 && number.compareTo(BigInteger.valueOf(size)) <= 0) {
      return number.intValue() - 1;
    }
    Diagnostic outside =
        Diagnostic.error(
            Code.INDEX_OUT_OF_RANGE, "index " + number + " is outside 1.." + size, index.span());
    throw new EvaluationException(
        switch (number.signum()) {
          case 0 -> outside.hint("indices start at 1 here, as in printed mathematics, not at 0");
          case -1 -> outside.hint("the last index is " + size);
          default -> outside;
        });
  }

  private BigInteger integer(Expr expr, String role) {
    Scalar scalar = interpreter.scalar(expr, role);
    if (scalar instanceof Rational rational && rational.isInteger()) {
      return rational.numerator();
    }
    throw Interpreter.error(Code.WRONG_KIND, role + " must be an integer", expr.span());
  }

  private static EvaluationException wrongCount(Tensor tensor, Expr.Index index) {
    String fact =
        "this is a "
            + (tensor.rank() == 1 ? "vector" : Interpreter.shape(tensor) + " matrix")
            + " and takes "
            + (tensor.rank() == 1 ? "1 index" : tensor.rank() + " indices")
            + ", not "
            + index.indices().size();
    return Interpreter.error(Code.INDEX_OUT_OF_RANGE, fact, index.span());
  }

  /** The integers of a range as a vector. */
  static Value vector(Interpreter interpreter, Expr.Range range) {
    List<Value> items = new ArrayList<>();
    for (BigInteger item : integers(interpreter, range)) {
      items.add(Rational.of(item));
    }
    return Collections.of(items, range.span());
  }

  /** The integers of a range; none if it ends before it begins. */
  static List<BigInteger> integers(Interpreter interpreter, Expr.Range range) {
    Indices indices = new Indices(interpreter);
    BigInteger from = indices.integer(range.from(), "the start of a range");
    BigInteger to = indices.integer(range.to(), "the end of a range");
    BigInteger count = to.subtract(from).add(BigInteger.ONE);
    if (count.signum() <= 0) {
      return List.of();
    }
    checkCount(count, range.span());
    return IntStream.range(0, count.intValue())
        .mapToObj(i -> from.add(BigInteger.valueOf(i)))
        .toList();
  }

  private static void checkCount(BigInteger count, Span place) {
    if (count.compareTo(BigInteger.valueOf(ITEMS)) > 0) {
      throw Budget.exceeded(
          "this range has " + count + " items; the limit is 100000",
          "take fewer items, or use a closed formula",
          place);
    }
  }
}
