package dev.workings.function;

import static dev.workings.function.Calls.call;
import static dev.workings.function.Calls.number;
import static dev.workings.function.Calls.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems on which floating point loses most or all digits; here no digit is lost. */
class ExactnessTest {
  /** NIST's added noise of Wampler3 to Wampler5; orthogonal to all polynomials of degree 5. */
  private static final Tensor NOISE =
      tensor(
          "759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048,"
              + "-2048, 1838, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 759");

  @Test
  void theDeterminantsOfHilbertMatricesAreThoseOfTheirClosedForm() {
    for (int n = 1; n <= 12; n++) {
      Rational above = factorials(n).power(4);
      assertEquals(above.dividedBy(factorials(2 * n)), call("det", hilbert(n)));
    }
  }

  /** 1! 2! … (n-1)!. */
  private static Rational factorials(int n) {
    Rational product = Rational.ONE;
    for (int i = 1; i < n; i++) {
      product = product.times((Rational) call("factorial", Rational.of(i)));
    }
    return product;
  }

  @Test
  void theInversesOfHilbertMatricesAreThoseOfTheirClosedForm() {
    for (int n = 1; n <= 12; n++) {
      assertEquals(inverseHilbert(n), call("inv", hilbert(n)));
      assertEquals(hilbert(n), call("inv", inverseHilbert(n)));
    }
  }

  @Test
  void systemsOfHilbertMatricesHaveTheSolutionOfTheClosedForm() {
    for (int n = 2; n <= 12; n++) {
      Value right = call("ones", Rational.of(n));
      assertEquals(Arithmetic.multiply(inverseHilbert(n), right), call("solve", hilbert(n), right));
    }
  }

  private static Tensor hilbert(int n) {
    return Tensor.matrix(n, n, (i, j) -> Rational.ONE.dividedBy(Rational.of(i + j + 1)));
  }

  /**
   * {@code (-1)^(i+j) (i+j-1) C(n+i-1, n-j) C(n+j-1, n-i) C(i+j-2, i-1)²} (M.-D. Choi, Tricks or
   * treats with the Hilbert matrix, 1983).
   */
  private static Tensor inverseHilbert(int n) {
    return Tensor.matrix(n, n, (i, j) -> inverseEntry(n, i + 1, j + 1));
  }

  private static Scalar inverseEntry(int n, int i, int j) {
    Rational size =
        binomial(n + i - 1, n - j)
            .times(binomial(n + j - 1, n - i))
            .times(binomial(i + j - 2, i - 1).power(2))
            .times(Rational.of(i + j - 1));
    return (i + j) % 2 == 0 ? size : size.negate();
  }

  private static Rational binomial(int n, int k) {
    return Arithmetic.binomial(BigInteger.valueOf(n), BigInteger.valueOf(k));
  }

  /**
   * NumAcc1 is 10000001, 10000003, 10000002. NumAcc2 to NumAcc4 are 1001 numbers: the mean, then
   * 500 times the mean - 0.1 and the mean + 0.1. (NIST, Statistical Reference Datasets, univariate
   * summary statistics.) Their certified values are exact.
   */
  @ParameterizedTest
  @CsvSource({"1.2", "1000000.2", "10000000.2"})
  void meansAndVariancesOfNumAcc2To4AreExact(String mean) {
    Rational centre = number(mean);
    List<Scalar> data = new ArrayList<>(List.of(centre));
    for (int i = 0; i < 500; i++) {
      data.add(centre.minus(number("0.1")));
      data.add(centre.plus(number("0.1")));
    }
    assertSummary(Tensor.vector(data), centre, number("0.1"));
  }

  @Test
  void meanAndVarianceOfNumAcc1AreExact() {
    assertSummary(tensor("10000001, 10000003, 10000002"), number("10000002"), Rational.ONE);
  }

  private static void assertSummary(Tensor data, Rational mean, Rational deviation) {
    assertEquals(mean, call("mean", data));
    assertEquals(deviation.power(2), call("var", data, new Text("sample")));
    assertEquals(deviation, call("sd", data, new Text("sample")));
  }

  /** y = 1 + x + … + x⁵ for x = 0, 1 … 20, with noise times 0, 1, 100, 10000 (R. Wampler, 1970). */
  @ParameterizedTest
  @CsvSource({"0", "1", "100", "10000"})
  void leastSquaresOfWampler1And3To5HaveCoefficientsOfOne(String noise) {
    Tensor powers = powers();
    Tensor sums = (Tensor) Arithmetic.multiply(powers, call("ones", number("6")));
    Value added = Arithmetic.multiply(number(noise), NOISE);
    assertEquals(call("ones", number("6")), fitted((Tensor) Arithmetic.add(sums, added)));
  }

  @Test
  void leastSquaresOfWampler2HaveCoefficientsOfPowersOfATenth() {
    Tensor coefficients = tensor("1, 0.1, 0.01, 0.001, 0.0001, 0.00001");
    assertEquals(coefficients, fitted((Tensor) Arithmetic.multiply(powers(), coefficients)));
  }

  /** NIST's certified value for Wampler3, to all of its 15 figures. */
  @Test
  void theResidualDeviationOfWampler3IsCertified() {
    Scalar squares = (Scalar) call("dot", NOISE, NOISE);
    Scalar deviation = (Scalar) call("sqrt", squares.dividedBy(Rational.of(21 - 6)));
    assertEquals(
        "2360.14502379268", Digits.significant(deviation, 15, Rounding.HALF_EVEN).toString());
  }

  /** 1, x … x⁵ in the row of x. */
  private static Tensor powers() {
    return Tensor.matrix(21, 6, (x, k) -> Rational.of(x).power(k));
  }

  /** The solution of the normal equations. */
  private static Value fitted(Tensor y) {
    Tensor transposed = powers().transposed();
    return call(
        "solve", Arithmetic.multiply(transposed, powers()), Arithmetic.multiply(transposed, y));
  }
}
