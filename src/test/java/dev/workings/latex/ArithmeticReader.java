package dev.workings.latex;

import dev.workings.value.Arithmetic;
import dev.workings.value.Rational;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
            .replaceAll("\\\\(left|right|[Bb]igg?[lr])(?=[()]|\\\\[lr](vert|floor|ceil))", "")
            .replace("{,}", "")
            .replace(" ", "");
    ArithmeticReader reader = new ArithmeticReader(plain, new TreeMap<>(names));
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

  /** The body of a big operator goes as far as a product. */
  private Rational big(boolean product) {
    expect("_{");
    String index = latex.substring(at, at + 1);
    expect(index + "=");
    Rational from = sum();
    expect("}^");
    Rational to = group();
    Rational total = product ? Rational.ONE : Rational.ZERO;
    int body = at;
    for (Rational i = from; i.compareTo(to) <= 0; i = i.plus(Rational.ONE)) {
      at = body;
      names.put(index, i);
      Rational term = product();
      total = product ? total.times(term) : total.plus(term);
    }
    names.remove(index);
    return total;
  }

  private Rational cases() {
    Rational then = sum();
    expect("&\\text{if}");
    Rational less = sum();
    expect("<");
    boolean taken = less.compareTo(sum()) < 0;
    expect("\\\\");
    Rational otherwise = sum();
    expect("&\\text{otherwise}\\end{cases}");
    return taken ? then : otherwise;
  }

  private Rational product() {
    if (latex.startsWith("\\sum", at) || latex.startsWith("\\prod", at)) {
      boolean product = skip("\\prod");
      return big(product || !skip("\\sum"));
    }
    if (skip("\\begin{cases}")) {
      return cases();
    }
    Rational product = power();
    if (skip("\\;\\mathrm{mod}\\;")) {
      Rational modulus = power();
      return product.minus(modulus.times(floored(product.dividedBy(modulus))));
    }
    while (skip("\\cdot") || skip("\\times")) {
      product = product.times(power());
    }
    return product;
  }

  private Rational power() {
    boolean fraction =
        latex.startsWith("\\frac", at)
            || latex.startsWith("\\binom", at)
            || latex.startsWith("\\log", at);
    Rational base = atom();
    if (skip("\\%")) {
      base = base.dividedBy(Rational.of(100));
      fraction = true;
    }
    if (skip("!")) {
      base = factorial(base);
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
    Rational notation = notation();
    if (notation != null) {
      return notation;
    }
    Rational named = names.get(latex.substring(at, Math.min(at + 1, latex.length())));
    if (named != null) {
      at++;
      return named;
    }
    return number();
  }

  /** Fences, roots and the like; null where there is none. */
  private @Nullable Rational notation() {
    if (skip("\\lvert")) {
      return fenced("\\rvert").abs();
    }
    if (skip("\\lfloor")) {
      return floored(fenced("\\rfloor"));
    }
    if (skip("\\lceil")) {
      return floored(fenced("\\rceil").negate()).negate();
    }
    if (skip("\\sqrt")) {
      Rational square = group();
      return Rational.of(square.numerator().sqrt(), square.denominator().sqrt());
    }
    if (skip("\\binom")) {
      Rational all = group();
      Rational some = group();
      return factorial(all).dividedBy(factorial(some).times(factorial(all.minus(some))));
    }
    if (skip("\\log_{2}")) {
      return Rational.of(power().numerator().bitLength() - 1);
    }
    return null;
  }

  private Rational fenced(String close) {
    Rational inside = sum();
    expect(close);
    return inside;
  }

  private static Rational floored(Rational number) {
    BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
    return Rational.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  private static Rational factorial(Rational n) {
    return n.compareTo(Rational.ONE) <= 0
        ? Rational.ONE
        : n.times(factorial(n.minus(Rational.ONE)));
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
