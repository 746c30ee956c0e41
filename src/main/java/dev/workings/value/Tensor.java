package dev.workings.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Numbers in a grid of one, two or more dimensions. One dimension is a column vector, two are a
 * matrix of rows and columns. Indices here start at 0.
 */
public final class Tensor implements Value {
  private final int[] shape;
  private final List<Scalar> entries;

  private Tensor(int[] shape, List<Scalar> entries) {
    if (entries.isEmpty()) {
      throw new MathException(
          Fault.SHAPE_MISMATCH, "a vector or matrix has at least one entry in each direction");
    }
    Effort.spendOnEntries(entries.size());
    this.shape = shape;
    this.entries = entries;
  }

  /**
   * A tensor of that shape.
   *
   * @param shape its sizes, at least one, each at least 1
   * @param entries row by row (the last index runs fastest)
   * @throws MathException SHAPE_MISMATCH, LIMIT_EXCEEDED
   */
  public static Tensor of(int[] shape, List<Scalar> entries) {
    if (Limits.entries(shape) != entries.size() || shape.length == 0) {
      throw new MathException(
          Fault.SHAPE_MISMATCH, entries.size() + " entries do not fill " + Shown.shape(shape));
    }
    return new Tensor(shape.clone(), List.copyOf(entries));
  }

  /** A column vector. */
  public static Tensor vector(List<Scalar> entries) {
    return of(new int[] {entries.size()}, entries);
  }

  /**
   * A matrix of those rows, which are equally long.
   *
   * @throws MathException SHAPE_MISMATCH, LIMIT_EXCEEDED
   */
  public static Tensor matrix(List<List<Scalar>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    List<Scalar> entries = new ArrayList<>(Limits.entries(rows.size(), columns));
    for (List<Scalar> row : rows) {
      if (row.size() != columns) {
        throw new MathException(
            Fault.SHAPE_MISMATCH, "rows of " + columns + " and of " + row.size() + " entries");
      }
      entries.addAll(row);
    }
    return of(new int[] {rows.size(), columns}, entries);
  }

  /** A matrix of so many rows and columns, each entry made from its place. */
  public static Tensor matrix(int rows, int columns, EntryAt entry) {
    List<Scalar> entries = new ArrayList<>(Limits.entries(rows, columns));
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        entries.add(entry.at(i, j));
      }
    }
    return new Tensor(new int[] {rows, columns}, List.copyOf(entries));
  }

  /** Makes an entry of a matrix from its row and column, counted from 0. */
  @FunctionalInterface
  public interface EntryAt {
    Scalar at(int row, int column);
  }

  public int rank() {
    return shape.length;
  }

  public boolean isVector() {
    return rank() == 1;
  }

  public boolean isMatrix() {
    return rank() == 2;
  }

  public int[] shape() {
    return shape.clone();
  }

  /** The size of one dimension, counted from 0. */
  public int size(int dimension) {
    return shape[dimension];
  }

  /** Rows of a matrix; entries of a vector, which is a column. */
  public int rows() {
    return shape[0];
  }

  /** Columns of a matrix; 1 for a vector. */
  public int columns() {
    return isVector() ? 1 : shape[1];
  }

  /** Whether all entries are exact numbers. */
  boolean isExact() {
    return entries.stream().allMatch(Rational.class::isInstance);
  }

  /** All entries, row by row. */
  public List<Scalar> entries() {
    return entries;
  }

  @Override
  public int leaves() {
    return entries.size();
  }

  /**
   * One entry.
   *
   * @param indices one a dimension, counted from 0
   * @throws MathException INDEX_OUT_OF_RANGE, with indices counted from 1 as a reader does
   */
  public Scalar get(int... indices) {
    if (indices.length != rank()) {
      throw new MathException(
          Fault.INDEX_OUT_OF_RANGE, Shown.kind(this) + " needs " + rank() + " indices");
    }
    int offset = 0;
    for (int d = 0; d < indices.length; d++) {
      offset = offset * shape[d] + checked(indices[d], d);
    }
    return entries.get(offset);
  }

  private int checked(int index, int dimension) {
    if (index < 0 || index >= shape[dimension]) {
      String range =
          shape[dimension] == 0 ? "there is none" : "they run from 1 to " + shape[dimension];
      throw new MathException(
          Fault.INDEX_OUT_OF_RANGE,
          "index " + (index + 1L) + " of " + Shown.kind(this) + " does not exist; " + range);
    }
    return index;
  }

  /** The entry in a row and a column; the column of a vector is 0. */
  public Scalar at(int row, int column) {
    return entries.get(row * columns() + column);
  }

  /** A row of a matrix. */
  public List<Scalar> row(int row) {
    return entries.subList(row * columns(), (row + 1) * columns());
  }

  /**
   * Rows become columns: of a vector a matrix of one row, of such a matrix a vector.
   *
   * @throws MathException SHAPE_MISMATCH for more than two dimensions
   */
  public Tensor transposed() {
    if (rank() > 2) {
      throw new MathException(Fault.SHAPE_MISMATCH, Shown.kind(this) + " has no transpose");
    }
    if (isVector()) {
      return new Tensor(new int[] {1, rows()}, entries);
    }
    return rows() == 1
        ? new Tensor(new int[] {columns()}, entries)
        : matrix(columns(), rows(), (i, j) -> at(j, i));
  }

  /** The same entries, row by row, in another shape. */
  public Tensor reshaped(int... newShape) {
    return of(newShape, entries);
  }

  public Tensor map(UnaryOperator<Scalar> function) {
    return new Tensor(shape, entries.stream().map(function).toList());
  }

  /**
   * Both tensors, entry by entry.
   *
   * @throws MathException SHAPE_MISMATCH
   */
  public Tensor zip(Tensor other, BinaryOperator<Scalar> function) {
    if (!hasShapeOf(other)) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          Shown.kind(this) + " and " + Shown.kind(other) + " do not match entry by entry");
    }
    List<Scalar> results = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      results.add(function.apply(entries.get(i), other.entries.get(i)));
    }
    return new Tensor(shape, List.copyOf(results));
  }

  public boolean hasShapeOf(Tensor other) {
    return Arrays.equals(shape, other.shape);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor that && hasShapeOf(that) && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + entries.hashCode();
  }

  /** The entries row by row, and the shape if it is not that of a vector. */
  @Override
  public String toString() {
    return isVector() ? entries.toString() : entries + " (" + Shown.shape(shape) + ")";
  }
}
