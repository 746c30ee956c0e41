package dev.workings.value;

import java.math.BigInteger;

/** Values in messages. */
final class Shown {
  private static final int LONGEST = 30;

  private Shown() {}

  /** A number, shortened if it is long: 10^9, or "a number of 57 digits". */
  static String number(Scalar value) {
    return value instanceof Rational exact ? number(exact) : value.toString();
  }

  private static String number(Rational value) {
    if (value.isInteger()) {
      return integer(value.numerator());
    }
    String text = value.toString();
    return text.length() > LONGEST ? "a fraction of " + (text.length() - 1) + " digits" : text;
  }

  private static String integer(BigInteger value) {
    String digits = value.toString();
    if (digits.length() > 6 && digits.equals("1" + "0".repeat(digits.length() - 1))) {
      return "10^" + (digits.length() - 1);
    }
    return digits.length() > LONGEST ? "a number of " + digits.length() + " digits" : digits;
  }

  static String power(Rational base, Rational exponent) {
    return bracketed(number(base)) + "^" + bracketed(number(exponent));
  }

  private static String bracketed(String text) {
    boolean atom = text.chars().allMatch(Character::isDigit);
    return atom ? text : "(" + text + ")";
  }

  /** As in "2×3". */
  static String shape(int... sizes) {
    StringBuilder text = new StringBuilder();
    for (int size : sizes) {
      text.append(text.length() == 0 ? "" : "×").append(size);
    }
    return text.toString();
  }

  /** What kind of thing a value is, with its article and shape. */
  static String kind(Value value) {
    if (value instanceof Tensor tensor) {
      return Shown.kind(tensor);
    }
    if (value instanceof Structure structure) {
      return "a " + structure.kind() + (structure.isDataset() ? " of " + size(structure) : "");
    }
    if (value instanceof Scalar) {
      return "a number";
    }
    return value instanceof Truth ? "a truth value" : value instanceof Text ? "a text" : "a list";
  }

  private static String size(Structure dataset) {
    int columns = dataset.members().size();
    int rows = columns == 0 ? 0 : dataset.leaves() / columns;
    return count(rows, "row") + " and " + count(columns, "column");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String kind(Tensor tensor) {
    if (tensor.rank() == 1) {
      return "a vector of " + tensor.size(0);
    }
    return "a " + shape(tensor.shape()) + (tensor.rank() == 2 ? " matrix" : " tensor");
  }
}
