package dev.workings.value;

/**
 * The elementary functions of real numbers. Results that are recognised as rational are exact; all
 * others are {@link Real}s. Arguments outside the domain are faults at once: OUTSIDE_DOMAIN, or
 * UNDECIDABLE where a real cannot be told from the border.
 */
public final class Elementary {
  private static final Real PI = Real.of(Operation.PI);
  private static final Real E = Real.of(Operation.EXPONENTIAL, Rational.ONE);
  private static final Rational TWO = Rational.of(2);

  private Elementary() {}

  public static Real pi() {
    return PI;
  }

  /** Euler's number; {@code e()} is one object, and known to {@link #ln} and {@link #power}. */
  public static Real e() {
    return E;
  }

  /** The square root of a number that is not negative. */
  public static Scalar sqrt(Scalar x) {
    return root(x, 2);
  }

  /** The real n-th root, n at least 1; of a negative number if n is odd. */
  public static Scalar root(Scalar x, int n) {
    if (n < 1) {
      throw new MathException(Fault.WRONG_ARGUMENTS, "there is no root of order " + n);
    }
    if (n == 1) {
      return x;
    }
    if (x.signum() < 0) {
      return rootOfNegative(x, n);
    }
    Rational exact = x instanceof Rational rational ? ExactRoots.root(rational, n) : null;
    if (exact != null) {
      return exact;
    }
    return n == 2 ? Real.of(Operation.SQUARE_ROOT, x) : exp(ln(x).dividedBy(Rational.of(n)));
  }

  private static Scalar rootOfNegative(Scalar x, int n) {
    if (n % 2 == 0) {
      String what = n == 2 ? "square root" : "root of order " + n;
      throw outside("a negative number has no real " + what, x);
    }
    return root(x.negate(), n).negate();
  }

  public static Scalar exp(Scalar x) {
    if (x.equals(Rational.ZERO)) {
      return Rational.ONE;
    }
    return x.equals(Rational.ONE) ? E : Real.checked(Operation.EXPONENTIAL, x);
  }

  /** The natural logarithm. */
  public static Scalar ln(Scalar x) {
    if (x.signum() <= 0) {
      throw outside("the logarithm of " + signed(x) + " is not defined", x);
    }
    if (x == E) {
      return Rational.ONE;
    }
    return x.equals(Rational.ONE) ? Rational.ZERO : Real.of(Operation.LOGARITHM, x);
  }

  private static String signed(Scalar x) {
    return x.signum() == 0 ? "0" : "a negative number";
  }

  /** The logarithm of x to a base that is positive and not 1. */
  public static Scalar log(Scalar x, Scalar base) {
    Scalar above = ln(x);
    if (base.signum() <= 0 || base.equals(Rational.ONE)) {
      throw new MathException(
          Fault.OUTSIDE_DOMAIN,
          "a logarithm's base is positive and not 1, not " + Shown.number(base));
    }
    Rational exact =
        x instanceof Rational a && base instanceof Rational b ? ExactLogarithms.log(a, b) : null;
    return exact != null ? exact : above.dividedBy(ln(base));
  }

  /** x to the power y; see {@link Arithmetic#power}. */
  public static Scalar power(Scalar x, Scalar y) {
    return Powers.power(x, y);
  }

  public static Scalar sin(Scalar x) {
    return x.equals(Rational.ZERO) ? Rational.ZERO : Real.of(Operation.SINE, x);
  }

  public static Scalar cos(Scalar x) {
    return x.equals(Rational.ZERO) ? Rational.ONE : Real.of(Operation.COSINE, x);
  }

  public static Scalar tan(Scalar x) {
    return sin(x).dividedBy(cos(x));
  }

  /** The angle from -π/2 to π/2 with that sine: {@code atan(x / √(1 - x²))}. */
  public static Scalar asin(Scalar x) {
    Scalar rest = rest(x);
    if (rest.equals(Rational.ZERO)) {
      return PI.times(x.dividedBy(TWO));
    }
    return atan(x.dividedBy(sqrt(rest)));
  }

  /** The angle from 0 to π with that cosine: {@code 2 atan √((1 - x)/(1 + x))}. */
  public static Scalar acos(Scalar x) {
    if (rest(x).equals(Rational.ZERO)) {
      return x.equals(Rational.ONE) ? Rational.ZERO : PI;
    }
    Scalar square = Rational.ONE.minus(x).dividedBy(Rational.ONE.plus(x));
    return TWO.times(atan(sqrt(square)));
  }

  /** {@code (1 - x)(1 + x)}, which must not be negative. */
  private static Scalar rest(Scalar x) {
    Scalar rest = Rational.ONE.minus(x).times(Rational.ONE.plus(x));
    if (rest.signum() < 0) {
      throw outside("only numbers from -1 to 1 are a sine or cosine", x);
    }
    return rest;
  }

  /** The angle between -π/2 and π/2 with that tangent. */
  public static Scalar atan(Scalar x) {
    return x.equals(Rational.ZERO) ? Rational.ZERO : Real.of(Operation.ARC_TANGENT, x);
  }

  public static Scalar sinh(Scalar x) {
    return x.equals(Rational.ZERO) ? Rational.ZERO : Real.checked(Operation.HYPERBOLIC_SINE, x);
  }

  public static Scalar cosh(Scalar x) {
    return exp(x).plus(exp(x.negate())).dividedBy(TWO);
  }

  public static Scalar tanh(Scalar x) {
    return x.equals(Rational.ZERO) ? Rational.ZERO : Real.of(Operation.HYPERBOLIC_TANGENT, x);
  }

  private static MathException outside(String message, Scalar x) {
    return new MathException(Fault.OUTSIDE_DOMAIN, message, "the argument is " + Shown.number(x));
  }
}
