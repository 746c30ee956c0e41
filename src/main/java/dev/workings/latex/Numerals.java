package dev.workings.latex;

import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.value.Decimal;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.math.BigInteger;

/**
 * Numbers as LaTeX digits.
 *
 * @param language the signs of the language around them
 * @param grouping what stands between groups of digits
 * @param groupFrom groups are made from so many digits on: with 5, {@code 2416} stays whole
 */
public record Numerals(Separators language, Term.Grouping grouping, int groupFrom) {
  /** {@code 48{,}120}, but {@code 2416}. */
  public static final Numerals COMMA = of(Term.Grouping.COMMA, 5);

  /** A thin space between groups. */
  public static final Numerals THIN = of(Term.Grouping.THIN, 5);

  /** No groups. */
  public static final Numerals NONE = of(Term.Grouping.NONE, 5);

  /** English numbers of {@code groupFrom} digits and more, grouped in a given way. */
  public static Numerals of(Term.Grouping grouping, int groupFrom) {
    return new Numerals(Separators.ENGLISH, grouping, groupFrom);
  }

  /** A sign inside of a number: KaTeX leaves room behind a comma, and takes a quote for a prime. */
  private static String latex(String sign) {
    return switch (sign) {
      case ",", ";" -> "{" + sign + "}";
      case Separators.THIN_SPACE -> "\\,";
      case "’" -> "\\text{’}";
      default -> sign;
    };
  }

  /** What stands between numbers: {@code ,} or {@code ;}. */
  String item() {
    return language.item();
  }

  /** The same numbers grouped in another way. */
  Numerals grouped(Term.Grouping other) {
    return new Numerals(language, other, groupFrom);
  }

  /** An exact number as it was written, else as a finite decimal. */
  String figure(Figure figure) {
    Integer exponent = figure.exponent();
    if (exponent != null) {
      return figure.isPowerOfTen() ? powerOfTen(exponent) : scientific(figure.digits(), exponent);
    }
    return decimal(figure.digits()) + (figure.percent() ? "\\%" : "");
  }

  /** {@code 1.5 \times 10^{-9}}. */
  String scientific(Decimal mantissa, int exponent) {
    return decimal(mantissa) + " \\times " + powerOfTen(exponent);
  }

  private static String powerOfTen(int exponent) {
    return "10^{" + exponent + "}";
  }

  /** Digits with a sign, and dots behind digits that were cut. */
  String decimal(Decimal decimal) {
    String fraction =
        decimal.places() == 0 ? "" : latex(language.decimal()) + decimal.fractionDigits();
    return (decimal.signum() < 0 ? "-" : "")
        + grouped(decimal.integerDigits())
        + fraction
        + (decimal.cut() ? "\\ldots" : "");
  }

  /** Digits with a sign. */
  String integer(BigInteger number) {
    return (number.signum() < 0 ? "-" : "") + grouped(number.abs().toString());
  }

  /** {@code -\frac{1}{3}}. */
  String fraction(Rational number) {
    return (number.signum() < 0 ? "-" : "")
        + "\\frac{"
        + integer(number.numerator().abs())
        + "}{"
        + integer(number.denominator())
        + "}";
  }

  /** The digits of an integer in groups. */
  private String grouped(String digits) {
    Separators signs = grouping.in(language);
    return digits.length() < groupFrom
        ? digits
        : signs.withGroup(latex(signs.group())).grouped(digits);
  }
}
