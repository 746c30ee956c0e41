package dev.workings.value;

import java.util.List;

/** A list of values that are not all numbers, such as the layers of a network. */
public record Listing(List<Value> items) implements Value {
  public Listing {
    items = List.copyOf(items);
  }
}
