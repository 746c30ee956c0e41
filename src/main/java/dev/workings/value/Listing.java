package dev.workings.value;

import java.util.List;

/** A list of values that are not all numbers, such as the layers of a network. */
public final class Listing implements Value {
  private final List<Value> items;
  private final int leaves;

  /**
   * A list of these items.
   *
   * @throws MathException LIMIT_EXCEEDED if there are too many numbers and texts in them altogether
   */
  public Listing(List<Value> items) {
    this.items = List.copyOf(items);
    this.leaves = Limits.leaves(this.items);
  }

  /** The items in order. */
  public List<Value> items() {
    return items;
  }

  @Override
  public int leaves() {
    return leaves;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Listing list && items.equals(list.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }
}
