package dev.workings.value;

import java.math.BigInteger;
import java.util.function.BinaryOperator;

/** The operators of the language, on values of any kind. */
public final class Arithmetic {
  private Arithmetic() {}

  /** The sum of numbers, or of tensors of one shape. */
  public static Value add(Value a, Value b) {
    return entrywise("add", a, b, Scalar::plus);
  }

  /** The difference of numbers, or of tensors of one shape. */
  public static Value subtract(Value a, Value b) {
    return entrywise("subtract", a, b, Scalar::minus);
  }

  private static Value entrywise(String verb, Value a, Value b, BinaryOperator<Scalar> operator) {
    if (a instanceof Scalar x && b instanceof Scalar y) {
      return operator.apply(x, y);
    }
    if (a instanceof Tensor x && b instanceof Tensor y) {
      return x.zip(y, operator);
    }
    throw wrongKinds("cannot " + verb, a, b);
  }

  /** The product of numbers, of a number and a tensor, of matrices, of a matrix and a vector. */
  public static Value multiply(Value a, Value b) {
    if (a instanceof Tensor x && b instanceof Tensor y) {
      return MatrixProduct.of(x, y);
    }
    return multiplyElements(a, b);
  }

  /** The product entry by entry; a number is multiplied with every entry. */
  public static Value multiplyElements(Value a, Value b) {
    if (a instanceof Scalar x && b instanceof Tensor y) {
      return y.map(x::times);
    }
    if (a instanceof Tensor x && b instanceof Scalar y) {
      return x.map(entry -> entry.times(y));
    }
    return entrywise("multiply", a, b, Scalar::times);
  }

  /** The quotient of numbers, or of a tensor and a number. */
  public static Value divide(Value a, Value b) {
    if (b instanceof Tensor) {
      throw new MathException(
          Fault.WRONG_KIND,
          "cannot divide by " + Shown.kind(b),
          "write solve(A, b) for the x with A * x == b, or ./ to divide entry by entry");
    }
    return divideElements(a, b);
  }

  /** The quotient entry by entry; every entry may be divided by a number, and a number by each. */
  public static Value divideElements(Value a, Value b) {
    if (a instanceof Tensor x && b instanceof Scalar y) {
      return x.map(entry -> entry.dividedBy(y));
    }
    if (a instanceof Scalar x && b instanceof Tensor y) {
      return y.map(x::dividedBy);
    }
    return entrywise("divide", a, b, Scalar::dividedBy);
  }

  /**
   * The power of a number, or of a square matrix to an integer that is not negative. 0^0 is 1;
   * 8^(1/3) is exact; a negative base needs an integer exponent.
   */
  public static Value power(Value base, Value exponent) {
    if (base instanceof Scalar x && exponent instanceof Scalar y) {
      return Powers.power(x, y);
    }
    if (base instanceof Tensor matrix && exponent instanceof Rational n) {
      return MatrixProduct.power(matrix, n);
    }
    throw wrongKinds("there is no power of", base, exponent);
  }

  /** The negative of a number or tensor. */
  public static Value negate(Value a) {
    if (a instanceof Scalar x) {
      return x.negate();
    }
    if (a instanceof Tensor tensor) {
      return tensor.map(Scalar::negate);
    }
    throw wrongKind("cannot negate", a);
  }

  /** The absolute value of a number. */
  public static Value absolute(Value a) {
    if (a instanceof Scalar x) {
      return x.abs();
    }
    throw new MathException(
        Fault.WRONG_KIND,
        "there is no absolute value of " + Shown.kind(a),
        a instanceof Tensor ? "write norm(v) for its length, or det(A)" : "give it a number");
  }

  /** The transpose of a vector or matrix; a number is its own. */
  public static Value transpose(Value a) {
    if (a instanceof Tensor tensor) {
      return tensor.transposed();
    }
    if (a instanceof Scalar) {
      return a;
    }
    throw wrongKind("cannot transpose", a);
  }

  /** The factorial of an integer that is not negative. */
  public static Value factorial(Value a) {
    if (a instanceof Rational n) {
      return Factorial.of(n);
    }
    throw wrongKind("there is no factorial of", a);
  }

  /** The binomial coefficient n over k, for n at least 0; 0 unless k is from 0 to n. */
  public static Rational binomial(BigInteger n, BigInteger k) {
    return Binomial.of(n, k);
  }

  /**
   * Whether two values are equal: numbers as numbers, tensors in shape and entries.
   *
   * @throws MathException WRONG_KIND for values that cannot be compared, UNDECIDABLE for reals that
   *     agree in 2,000 digits
   */
  public static boolean equal(Value a, Value b) {
    return Equality.of(a, b);
  }

  /**
   * Negative, 0 or positive, as the first number is smaller, equal or larger.
   *
   * @throws MathException UNDECIDABLE for different reals that agree in 2,000 digits
   */
  public static int compare(Scalar a, Scalar b) {
    return Scalars.compare(a, b);
  }

  /** The larger of two numbers, also where it cannot be decided which that is. */
  public static Scalar max(Scalar a, Scalar b) {
    return Scalars.max(a, b);
  }

  /** The smaller of two numbers, also where it cannot be decided which that is. */
  public static Scalar min(Scalar a, Scalar b) {
    return Scalars.min(a, b);
  }

  static MathException wrongKinds(String what, Value a, Value b) {
    return new MathException(
        Fault.WRONG_KIND, what + " " + Shown.kind(a) + " and " + Shown.kind(b));
  }

  private static MathException wrongKind(String what, Value a) {
    return new MathException(Fault.WRONG_KIND, what + " " + Shown.kind(a));
  }
}
