package dev.workings.value;

/** What an expression can be worth. Values never change. */
public sealed interface Value permits Scalar, Truth, Text, Tensor, Listing, Structure {

  /** What kind of thing this is, for a message: "a number", "a 2×3 matrix". */
  default String description() {
    return Shown.kind(this);
  }

  /** How many single values it holds; what is shared is counted each time. */
  default int leaves() {
    return 1;
  }
}
