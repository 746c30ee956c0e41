package dev.workings.eval;

import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers in full, or with more digits than a page shows. */
final class ExactText {
  private static final int LONGEST = 40;
  private static final int DIGITS = 20;

  /** Bits of a fraction with about as many digits as may be shown. */
  private static final int MOST_BITS = 133;

  private static final int MOST_ENTRIES = 4;

  private ExactText() {}

  /** In plain text; null where that would be too long to read. */
  static @Nullable String of(Value value) {
    if (value instanceof Scalar scalar) {
      return number(scalar);
    }
    if (!(value instanceof Tensor tensor) || tensor.entries().size() > MOST_ENTRIES) {
      return null;
    }
    List<@Nullable String> entries = tensor.entries().stream().map(ExactText::number).toList();
    return entries.contains(null) ? null : "[" + String.join(", ", entries) + "]";
  }

  private static @Nullable String number(Scalar scalar) {
    String whole = scalar instanceof Rational rational ? whole(rational) : null;
    return whole == null ? beginning(scalar) : whole;
  }

  /** A finite decimal, or a fraction; null where either has too many digits. */
  private static @Nullable String whole(Rational rational) {
    int bits = rational.numerator().bitLength() + rational.denominator().bitLength();
    if (bits > MOST_BITS) {
      return null;
    }
    OptionalInt places = rational.finiteDecimalPlaces();
    return places.isPresent() && places.getAsInt() <= LONGEST
        ? Digits.places(rational, places.getAsInt(), Rounding.HALF_EVEN).toString()
        : rational.toString();
  }

  private static @Nullable String beginning(Scalar scalar) {
    Decimal digits = Digits.significant(scalar, DIGITS, Rounding.TRUNCATE);
    boolean whole = digits.places() == 0;
    return whole || digits.places() > LONGEST ? null : digits + "…";
  }
}
