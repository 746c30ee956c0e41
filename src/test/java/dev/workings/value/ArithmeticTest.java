package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
  private static final Tensor V = vector("1", "2", "3");
  private static final Tensor A =
      Tensor.matrix(List.of(V.entries(), vector("4", "5", "6").entries()));

  @Test
  void aMatrixTimesAVectorIsAVector() {
    assertEquals(vector("14", "32"), Arithmetic.multiply(A, V));
  }

  @Test
  void aRowTimesAColumnIsANumberAndAColumnTimesARowAMatrix() {
    assertEquals(number("14"), Arithmetic.multiply(V.transposed(), V));
    Tensor outer = (Tensor) Arithmetic.multiply(V, V.transposed());
    assertEquals("3×3", Shown.shape(outer.shape()));
    assertEquals(number("6"), outer.get(1, 2));
  }

  @Test
  void aVectorTimesAVectorNamesWhatToWrite() {
    MathException fault = fault(() -> Arithmetic.multiply(V, V));
    assertEquals(Fault.SHAPE_MISMATCH, fault.fault());
    assertTrue(fault.hints().get(0).contains("dot(v, w) or v' * w"));
    assertTrue(fault.hints().get(0).contains(".*"));
  }

  @Test
  void elementsAreMultipliedAndDividedOneByOne() {
    assertEquals(vector("1", "4", "9"), Arithmetic.multiplyElements(V, V));
    assertEquals(vector("1", "1", "1"), Arithmetic.divideElements(V, V));
    assertEquals(vector("2", "4", "6"), Arithmetic.multiply(number("2"), V));
    assertEquals(vector("0.5", "1", "1.5"), Arithmetic.divide(V, number("2")));
    assertEquals(vector("6", "3", "2"), Arithmetic.divideElements(number("6"), V));
  }

  @Test
  void shapesThatDoNotMatchAreNamed() {
    assertEquals(
        "cannot multiply a 2×3 matrix by a 2×3 matrix",
        fault(() -> Arithmetic.multiply(A, A)).getMessage());
    assertEquals(
        "a vector of 3 and a 2×3 matrix do not match entry by entry",
        fault(() -> Arithmetic.add(V, A)).getMessage());
    assertEquals(
        "cannot add a number and a vector of 3",
        fault(() -> Arithmetic.add(number("1"), V)).getMessage());
  }

  @Test
  void powersOfASquareMatrixAreProducts() {
    Tensor fibonacci =
        Tensor.matrix(List.of(vector("1", "1").entries(), vector("1", "0").entries()));
    Tensor power = (Tensor) Arithmetic.power(fibonacci, number("90"));
    assertEquals(number("2880067194370816120"), power.get(0, 1));
    Tensor identity = (Tensor) Arithmetic.power(fibonacci, number("0"));
    assertEquals(number("0"), identity.get(0, 1));
    assertEquals(Fault.SHAPE_MISMATCH, fault(() -> Arithmetic.power(A, number("2"))).fault());
    assertTrue(
        fault(() -> Arithmetic.power(fibonacci, number("-1"))).hints().get(0).contains("inv"));
  }

  @Test
  void factorialsAreExactAndCheckedForTheirSizeFirst() {
    assertEquals(number("3628800"), Arithmetic.factorial(number("10")));
    assertEquals(number("1"), Arithmetic.factorial(number("0")));
    assertEquals(
        "the factorial of 10^9 would have about 8565705523 digits; the limit is 20000",
        fault(() -> Arithmetic.factorial(number("1e9"))).getMessage());
    assertEquals(Fault.OUTSIDE_DOMAIN, fault(() -> Arithmetic.factorial(number("-1"))).fault());
  }

  @Test
  void hugePowersAreRefusedBeforeTheyAreComputed() {
    assertEquals(
        "10^(10^9) would have about 1000000001 digits; the limit is 20000",
        fault(() -> Arithmetic.power(number("10"), number("1e9"))).getMessage());
    assertEquals(
        "(1/2)^(10^19999) would have more than 10^18 digits; the limit is 20000",
        fault(() -> Arithmetic.power(number("1/2"), number("1e19999"))).getMessage());
  }

  @Test
  void growingBySquaringEndsAtTheLimit() {
    assertEquals(
        Fault.LIMIT_EXCEEDED,
        fault(
                () -> {
                  Rational x = number("3");
                  for (int i = 0; i < 64; i++) {
                    x = x.times(x);
                  }
                })
            .fault());
  }

  @Test
  void hugeBinomialsAreRefusedBeforeTheyAreComputed() {
    BigInteger n = BigInteger.TEN.pow(9);
    assertEquals(
        "the binomial coefficient would have at least 150510000 digits; the limit is 20000",
        fault(() -> Arithmetic.binomial(n, n.shiftRight(1))).getMessage());
    assertEquals(
        Fault.LIMIT_EXCEEDED, fault(() -> Arithmetic.binomial(n, n.subtract(n.sqrt()))).fault());
    assertEquals(number("499999999500000000"), Arithmetic.binomial(n, BigInteger.TWO));
  }

  @Test
  void binomialsAreThoseOfPascal() {
    for (int n = 0; n < 40; n++) {
      for (int k = 0; k <= n + 1; k++) {
        assertEquals(binomial(n + 1, k), binomial(n, k - 1).plus(binomial(n, k)));
      }
    }
  }

  private static Rational binomial(int n, int k) {
    return Arithmetic.binomial(BigInteger.valueOf(n), BigInteger.valueOf(k));
  }

  @Test
  void largeProductsOfRealsAreRefusedSoonerThanExactOnes() {
    Tensor exact = Tensor.matrix(100, 100, (i, j) -> Rational.of(i + j));
    Tensor reals = exact.map(x -> Elementary.sqrt(x.plus(Rational.ONE)));
    assertEquals(number("328350"), ((Tensor) Arithmetic.multiply(exact, exact)).get(0, 0));
    assertEquals(
        "the product needs 1000000 multiplications of reals; the limit is 100000",
        fault(() -> Arithmetic.multiply(exact, reals)).getMessage());
  }

  @Test
  void anExponentOfAMillionDigitsIsRefusedUnread() {
    assertEquals(
        "this number would have more than 10^18 digits; the limit is 20000",
        fault(() -> Rational.parse("1e" + "9".repeat(1_000_000))).getMessage());
  }

  @Test
  void aHugeExponentOfALiteralIsRefused() {
    assertEquals(
        "1e999999999 would have about 1000000000 digits; the limit is 20000",
        fault(() -> Rational.parse("1e999999999")).getMessage());
    assertEquals(Fault.LIMIT_EXCEEDED, fault(() -> Rational.parse("1e-20001")).fault());
  }

  @Test
  void tensorsAreEqualInShapeAndEntries() {
    assertTrue(Arithmetic.equal(V, vector("1", "2.0", "3")));
    assertFalse(Arithmetic.equal(V, A));
    assertFalse(Arithmetic.equal(V, vector("1", "2", "4")));
    assertTrue(Arithmetic.equal(new Text("a"), new Text("a")));
    assertEquals(
        Fault.WRONG_KIND, fault(() -> Arithmetic.equal(new Text("a"), number("1"))).fault());
  }

  @Test
  void onePairThatDiffersDecidesThoughAnotherCannotBeDecided() {
    Scalar two = Elementary.sqrt(number("2")).power(2);
    Tensor reals = Tensor.vector(List.of(two, number("1")));
    assertFalse(Arithmetic.equal(reals, vector("2", "5")));
    assertEquals(Fault.UNDECIDABLE, fault(() -> Arithmetic.equal(reals, vector("2", "1"))).fault());
  }

  @Test
  void absoluteValuesOfVectorsNameTheNorm() {
    assertEquals(number("3"), Arithmetic.absolute(number("-3")));
    assertTrue(fault(() -> Arithmetic.absolute(V)).hints().get(0).contains("norm"));
  }

  private static MathException fault(Runnable calculation) {
    return assertThrows(MathException.class, calculation::run);
  }

  private static Tensor vector(String... entries) {
    return Tensor.vector(Arrays.stream(entries).map(x -> (Scalar) number(x)).toList());
  }
}
