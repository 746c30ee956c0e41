package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.value.Arithmetic;
import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.Listing;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into terms a reader sees: exact where nothing else is asked for, rounded where that
 * is asked for or there is no other way.
 */
final class Display {
  /** More decimals than this are shown as a fraction. */
  static final int MOST_PLACES = 12;

  private static final Rational HUNDRED = Rational.of(100);

  private final @Nullable Format format;
  private final GridLayout layout;
  private boolean approximate;

  Display(@Nullable Format format, GridLayout layout) {
    this.format = format;
    this.layout = layout;
  }

  /** Whether a number shown so far was rounded. */
  boolean approximate() {
    return approximate;
  }

  Term of(Value value) {
    if (value instanceof Scalar scalar) {
      return number(scalar, format);
    }
    if (value instanceof Tensor tensor) {
      List<Scalar> visible = layout.visible(tensor);
      Format each = common(visible);
      int places = places(visible);
      return layout.grid(tensor, entry -> entry(entry, each, places));
    }
    if (value instanceof Truth truth) {
      return new Term.Truth(truth.value());
    }
    if (value instanceof Text text) {
      return new Term.Words(text.text());
    }
    if (value instanceof Listing listing) {
      return new Term.Words("a list of " + listing.items().size());
    }
    return new Term.Words("a " + ((Structure) value).kind());
  }

  private Term number(Scalar scalar, @Nullable Format asked) {
    if (asked != null) {
      return formatted(scalar, asked);
    }
    return scalar instanceof Rational rational ? new Term.Number(rational) : plainReal(scalar);
  }

  /** A real nobody asked a format for; scientific where a plain decimal would be mostly zeros. */
  private Term plainReal(Scalar real) {
    Decimal decimal = Digits.significant(real, Format.DEFAULT.digits(), Rounding.HALF_EVEN);
    int exponent = exponent(decimal);
    return exponent < -5 || exponent >= 15 ? scientific(real, Format.DEFAULT) : rounded(decimal);
  }

  private Term formatted(Scalar scalar, Format asked) {
    return switch (asked.style()) {
      case DECIMAL_PLACES -> rounded(Digits.places(scalar, asked.digits(), asked.rounding()));
      case INTEGER -> rounded(Digits.places(scalar, 0, asked.rounding()));
      case SIGNIFICANT_FIGURES ->
          rounded(Digits.significant(scalar, asked.digits(), asked.rounding()));
      case SCIENTIFIC -> scientific(scalar, asked);
      case PERCENT -> percent(scalar, asked);
      case FRACTION, MIXED -> fraction(scalar, asked);
    };
  }

  private Term rounded(Decimal decimal) {
    approximate |= !decimal.exact() && !decimal.cut();
    return new Term.Rounded(decimal);
  }

  private Term scientific(Scalar scalar, Format asked) {
    Decimal decimal = Digits.significant(scalar, Math.max(1, asked.digits()), asked.rounding());
    approximate |= !decimal.exact() && !decimal.cut();
    int exponent = exponent(decimal);
    int places = Math.max(0, asked.digits() - 1);
    BigInteger unscaled = decimal.unscaled();
    int surplus = unscaled.abs().toString().length() - 1 - places;
    if (surplus > 0) {
      unscaled = unscaled.divide(BigInteger.TEN.pow(surplus));
    }
    return new Term.Scientific(
        new Decimal(unscaled, places, decimal.exact(), decimal.cut()), exponent);
  }

  private static int exponent(Decimal decimal) {
    int digits = decimal.unscaled().abs().toString().length();
    return decimal.unscaled().signum() == 0 ? 0 : digits - 1 - decimal.places();
  }

  private Term percent(Scalar scalar, Format asked) {
    Scalar hundredths = (Scalar) Arithmetic.multiply(scalar, HUNDRED);
    Decimal decimal = Digits.places(hundredths, Math.max(0, asked.digits()), asked.rounding());
    approximate |= !decimal.exact() && !decimal.cut();
    return new Term.Percent(decimal);
  }

  /** Reals have no fraction: they fall back to the default. */
  private Term fraction(Scalar scalar, Format asked) {
    if (!(scalar instanceof Rational rational)) {
      return plainReal(scalar);
    }
    boolean mixed = asked.style() == Style.MIXED && rational.abs().compareTo(Rational.ONE) > 0;
    return mixed && !rational.isInteger() ? mixed(rational) : new Term.Ratio(rational);
  }

  private static Term mixed(Rational rational) {
    BigInteger[] parts = rational.abs().numerator().divideAndRemainder(rational.denominator());
    Rational rest = Rational.of(parts[1], rational.denominator());
    Term term = new Term.Mixed(parts[0], rest);
    return rational.signum() < 0 ? new Term.Negative(term) : term;
  }

  private Term entry(Scalar entry, @Nullable Format each, int places) {
    boolean pad = each == null && places >= 0 && entry instanceof Rational;
    return pad ? new Term.Number(padded((Rational) entry, places)) : number(entry, each);
  }

  private static Rational padded(Rational entry, int places) {
    Notation notation = entry.notation();
    boolean special = notation.percent() || notation.exponent() != null;
    return special ? entry : entry.withNotation(new Notation(places, null, false));
  }

  /** If there are reals among them, all entries of a tensor get one number of decimals. */
  private @Nullable Format common(List<Scalar> entries) {
    if (format != null || entries.stream().allMatch(Rational.class::isInstance)) {
      return format;
    }
    int places = 0;
    for (Scalar entry : entries) {
      Decimal decimal = Digits.significant(entry, Format.DEFAULT.digits(), Rounding.HALF_EVEN);
      places = Math.max(places, Math.min(MOST_PLACES, decimal.places()));
    }
    return new Format(Style.DECIMAL_PLACES, places, Rounding.HALF_EVEN);
  }

  /** The decimals all exact entries are padded to, or -1 if one of them needs a fraction. */
  private static int places(List<Scalar> entries) {
    int places = 0;
    for (Scalar entry : entries) {
      if (!(entry instanceof Rational rational)
          || rational.finiteDecimalPlaces().orElse(MOST_PLACES + 1) > MOST_PLACES) {
        return -1;
      }
      int shown = rational.notation().places();
      places = Math.max(places, Math.max(shown, rational.finiteDecimalPlaces().getAsInt()));
    }
    return places;
  }
}
