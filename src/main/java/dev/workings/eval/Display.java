package dev.workings.eval;

import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.value.Arithmetic;
import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.Fault;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into terms a reader sees: exact where nothing else is asked for, rounded where that
 * is asked for or there is no other way.
 */
final class Display {
  /** More decimals than this are shown as a fraction. */
  static final int MOST_PLACES = 12;

  /** Decimal places, most of them zeros, that are written out where figures are asked for. */
  private static final int MOST_WRITTEN = 20_000;

  /** Bits of numbers with about 1000 digits. */
  private static final int MOST_BITS = 3_322;

  /** Bits of numbers with 15 digits. */
  private static final int MOST_FRACTION_BITS = 49;

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
      Manner manner = manner(layout.visible(tensor));
      return layout.grid(tensor, entry -> entry(entry, manner));
    }
    if (value instanceof Truth truth) {
      return new Term.Truth(truth.value());
    }
    if (value instanceof Text text) {
      return new Term.Words(text.text());
    }
    if (value instanceof Listing listing) {
      return list(listing.items());
    }
    return new Term.Words(value.description());
  }

  /**
   * Values one below the other, with the total behind them if there is one. Numbers have one number
   * of decimals, which the total does not change.
   */
  List<Term> column(List<Value> items, @Nullable Value total) {
    Manner manner =
        manner(items.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList());
    List<Term> terms = new ArrayList<>();
    items.forEach(item -> terms.add(item instanceof Scalar s ? entry(s, manner) : of(item)));
    if (total != null) {
      terms.add(total instanceof Scalar sum ? total(sum, manner) : of(total));
    }
    return terms;
  }

  private Term total(Scalar sum, Manner column) {
    return column.format() != null || isShort(sum) ? entry(sum, column) : number(sum, null);
  }

  /** A list of texts or truth values is shown; one of networks, or of nothing, is described. */
  private Term list(List<Value> items) {
    boolean described =
        items.isEmpty()
            || items.size() > GridLayout.MOST_COLUMNS
            || items.stream().anyMatch(Structure.class::isInstance);
    return described
        ? new Term.Words(items.isEmpty() ? "an empty list" : "a list of " + items.size())
        : new Term.Grid(items.stream().map(item -> List.of(of(item))).toList(), false, 0);
  }

  private Term number(Scalar scalar, @Nullable Format asked) {
    if (asked != null) {
      return formatted(scalar, asked);
    }
    return isShort(scalar) ? new Term.Number((Rational) scalar) : plain(scalar);
  }

  /**
   * Whether a number is shown exactly where nothing else is asked for: nobody reads an integer of
   * more than 1000 digits, or a fraction of more than 15.
   */
  static boolean isShort(Scalar scalar) {
    if (!(scalar instanceof Rational rational)) {
      return false;
    }
    int bits = Math.max(rational.numerator().bitLength(), rational.denominator().bitLength());
    return bits <= MOST_BITS && (bits <= MOST_FRACTION_BITS || !isFraction(rational));
  }

  private static boolean isFraction(Scalar scalar) {
    return scalar instanceof Rational rational && Figure.of(rational) == null;
  }

  /** A number nobody asked a format for; scientific where a plain decimal is mostly zeros. */
  private Term plain(Scalar number) {
    Decimal decimal = figures(number);
    return isPlain(decimal) ? rounded(decimal) : scientific(number, Format.DEFAULT);
  }

  private static boolean isPlain(Decimal decimal) {
    int exponent = exponent(decimal);
    return exponent >= -5 && exponent < 15;
  }

  /** Significant figures; decimal places for what cannot be told from 0, which has no first one. */
  private static Decimal figures(Scalar number) {
    int digits = Format.DEFAULT.digits();
    try {
      return Digits.significant(number, digits, Rounding.HALF_EVEN);
    } catch (MathException problem) {
      if (problem.fault() != Fault.UNDECIDABLE) {
        throw problem;
      }
      return Digits.places(number, digits, Rounding.HALF_EVEN);
    }
  }

  private Term formatted(Scalar scalar, Format asked) {
    return switch (asked.style()) {
      case DECIMAL_PLACES -> rounded(Digits.places(scalar, asked.digits(), asked.rounding()));
      case INTEGER -> rounded(Digits.places(scalar, 0, asked.rounding()));
      case SIGNIFICANT_FIGURES ->
          rounded(writable(Digits.significant(scalar, asked.digits(), asked.rounding())));
      case SCIENTIFIC -> scientific(scalar, asked);
      case PERCENT -> percent(scalar, asked);
      case FRACTION, MIXED -> fraction(scalar, asked);
    };
  }

  private static Decimal writable(Decimal decimal) {
    if (decimal.places() > MOST_WRITTEN) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "there are " + decimal.places() + " decimal places; the limit is " + MOST_WRITTEN,
          "show it in scientific notation, as sci 3");
    }
    return decimal;
  }

  private Term rounded(Decimal decimal) {
    approximate |= !decimal.exact() && !decimal.cut();
    return new Term.Rounded(decimal);
  }

  private Term scientific(Scalar scalar, Format asked) {
    Decimal decimal = Digits.significant(scalar, asked.digits(), asked.rounding());
    approximate |= !decimal.exact() && !decimal.cut();
    int exponent = exponent(decimal);
    int places = asked.digits() - 1;
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
      return plain(scalar);
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

  /** Where one entry is a fraction all are, but for what the author wrote in another way. */
  private Term ratio(Scalar entry) {
    return entry instanceof Rational rational && isShort(rational) && !isSpecial(rational)
        ? new Term.Ratio(rational)
        : number(entry, null);
  }

  /** Whether another value of the same shape would have other digits, were it shown as this one. */
  boolean tellsApart(Value value, Value other) {
    if (value instanceof Scalar a && other instanceof Scalar b) {
      return tellsApart(a, b, format);
    }
    boolean tensors = value instanceof Tensor a && other instanceof Tensor b && a.hasShapeOf(b);
    if (!tensors) {
      return false;
    }
    List<Scalar> entries = ((Tensor) value).entries();
    List<Scalar> others = ((Tensor) other).entries();
    Format each = common(layout.visible((Tensor) value));
    return IntStream.range(0, entries.size())
        .anyMatch(i -> tellsApart(entries.get(i), others.get(i), each));
  }

  private boolean tellsApart(Scalar a, Scalar b, @Nullable Format each) {
    try {
      return !Objects.equals(figure(a, each), figure(b, each));
    } catch (MathException undecided) {
      return false;
    }
  }

  /** The number a reader sees, if it is rounded like a real. */
  private @Nullable Rational figure(Scalar scalar, @Nullable Format asked) {
    boolean fraction =
        asked != null && (asked.style() == Style.FRACTION || asked.style() == Style.MIXED);
    Term shown = asked == null || fraction ? plain(scalar) : formatted(scalar, asked);
    return Recomputation.figure(shown);
  }

  /**
   * How numbers that stand together are shown.
   *
   * @param format one for all, or null
   * @param fractions whether they are fractions
   * @param places the decimals they are padded to, or -1
   */
  private record Manner(@Nullable Format format, boolean fractions, int places) {}

  private Manner manner(List<Scalar> numbers) {
    Format each = common(numbers);
    boolean fractions = each == null && numbers.stream().anyMatch(Display::isFraction);
    return new Manner(each, fractions, places(numbers));
  }

  private Term entry(Scalar entry, Manner manner) {
    if (manner.fractions()) {
      return ratio(entry);
    }
    boolean pad = manner.format() == null && manner.places() >= 0 && entry instanceof Rational;
    return pad
        ? new Term.Number(padded((Rational) entry, manner.places()))
        : number(entry, manner.format());
  }

  private static Rational padded(Rational entry, int places) {
    return isSpecial(entry) ? entry : entry.withNotation(new Notation(places, null, false));
  }

  private static boolean isSpecial(Rational entry) {
    return entry.notation().percent() || entry.notation().exponent() != null;
  }

  /** Entries with rounded ones among them get one number of decimals, if that says enough. */
  private @Nullable Format common(List<Scalar> entries) {
    if (format != null || entries.stream().allMatch(Display::isShort)) {
      return format;
    }
    List<Decimal> figures = entries.stream().map(Display::figures).toList();
    int places = figures.stream().mapToInt(Decimal::places).max().orElse(0);
    return figures.stream().allMatch(Display::isPlain)
        ? new Format(Style.DECIMAL_PLACES, Math.min(MOST_PLACES, places), Rounding.HALF_EVEN)
        : null;
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
