package dev.workings.latex;

import dev.workings.value.Arithmetic;
import dev.workings.value.Rational;
import java.util.Map;

/**
 * Reads formulas back as a person does: a fraction, a power and a product bind tighter than a sum,
 * and a minus sign stands for what comes up to the next plus or minus.
 */
final class ArithmeticReader {
  private final String latex;
  private final Map<String, Rational> names;
  private int at;

  private ArithmeticReader(String latex, Map<String, Rational> names) {
    this.latex = latex;
    this.names = names;
  }

  /**
   * The value of a formula.
   *
   * @param names values of one-letter names
   */
  static Rational read(String latex, Map<String, Rational> names) {
    String plain =
        latex
            .replaceAll("\\\\(left|right|[Bb]igg?[lr])(?=[()])", "")
            .replace("{,}", "")
            .replace(" ", "");
    ArithmeticReader reader = new ArithmeticReader(plain, names);
    Rational value = reader.sum();
    if (reader.at < plain.length()) {
      throw reader.unreadable();
    }
    return value;
  }

  private Rational sum() {
    Rational sum = skip("-") ? product().negate() : product();
    while (true) {
      if (skip("+")) {
        sum = sum.plus(product());
      } else if (skip("-")) {
        sum = sum.minus(product());
      } else {
        return sum;
      }
    }
  }

  private Rational product() {
    Rational product = power();
    while (skip("\\cdot") || skip("\\times")) {
      product = product.times(power());
    }
    return product;
  }

  private Rational power() {
    boolean fraction = latex.startsWith("\\frac", at);
    Rational base = atom();
    if (skip("\\%")) {
      base = base.dividedBy(Rational.of(100));
      fraction = true;
    }
    if (!skip("^")) {
      return base;
    }
    if (fraction) {
      throw unreadable();
    }
    return (Rational) Arithmetic.power(base, group());
  }

  private Rational atom() {
    if (skip("\\frac")) {
      Rational over = group();
      return over.dividedBy(group());
    }
    if (skip("(")) {
      Rational inside = sum();
      expect(")");
      return inside;
    }
    Rational named = names.get(latex.substring(at, Math.min(at + 1, latex.length())));
    if (named != null) {
      at++;
      return named;
    }
    return number();
  }

  private Rational number() {
    int start = at;
    while (at < latex.length() && ".0123456789".indexOf(latex.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw unreadable();
    }
    return Rational.parse(latex.substring(start, at));
  }

  private Rational group() {
    expect("{");
    Rational inside = sum();
    expect("}");
    return inside;
  }

  private boolean skip(String part) {
    boolean found = latex.startsWith(part, at);
    at += found ? part.length() : 0;
    return found;
  }

  private void expect(String part) {
    if (!skip(part)) {
      throw unreadable();
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(latex + " cannot be read at " + at);
  }
}
