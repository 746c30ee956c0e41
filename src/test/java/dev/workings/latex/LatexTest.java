package dev.workings.latex;

import static dev.workings.latex.Cell.latex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.function.Term;
import dev.workings.value.Rational;
import org.junit.jupiter.api.Test;

class LatexTest {
  @Test
  void numbersAreGroupedFromFiveDigitsOn() {
    assertEquals("2416 + 1 = 2417", latex("2416 + 1"));
    assertEquals("48{,}120.25 + 1 = 48{,}121.25", latex("48_120.25 + 1"));
    Term number = new Term.Number(Rational.of(1234567));
    assertEquals("1\\,234\\,567", new Latex(Numerals.THIN, Lines.DEFAULT).of(number));
    assertEquals("1234567", new Latex(Numerals.NONE, Lines.DEFAULT).of(number));
  }

  @Test
  void numbersStayAsTheyWereWritten() {
    assertEquals("x = 0.20", latex("x = 0.20"));
    assertEquals("x = 20\\%", latex("x = 20%"));
    assertEquals("x = 1.50 \\times 10^{3}", latex("x = 1.50e3"));
    assertEquals("x = 10^{-9}", latex("x = 1e-9"));
  }

  @Test
  void aTinyExactNumberIsAPowerOfTenAndNotAFractionOfHugeNumbers() {
    assertEquals("x = (10^{-9})^{2} = 10^{-18}", latex("x = (1e-9)^2"));
    assertEquals(
        "x = 6.6 \\times 10^{-34} \\cdot 0.5 = 3.3 \\times 10^{-34}", latex("x = 6.6e-34*0.5"));
  }

  @Test
  void aThousandDigitsAreEnough() {
    assertEquals("x = 9^{2000} \\approx 3.05505 \\times 10^{1908}", latex("x = 9^2000"));
  }

  @Test
  void aNegativeNumberIsInParenthesesBehindAnOperatorAndUnderAnExponent() {
    assertEquals("1 + (-2) = -1", latex("1 + (-2)"));
    assertEquals("1 - (-2) = 3", latex("1 - (-2)"));
    assertEquals("3 \\cdot (-2) = -6", latex("3*(-2)"));
    assertEquals("-2 \\cdot 3 = -6", latex("-2 * 3"));
    assertEquals("a \\cdot 3 = (-2) \\cdot 3 = -6", latex("a = -2", "a*3"));
    assertEquals("(-2)^{2} = 4", latex("(-2)^2"));
    assertEquals("-2^{2} = -4", latex("-2^2"));
    assertEquals("-\\frac{2}{-4} = 0.5", latex("(-2)/(-4)"));
    assertEquals("2^{-1} = 0.5", latex("2^-1"));
    assertEquals("x = -3", latex("x = -3"));
  }

  @Test
  void aSinglePositiveNumberNeverIsInParentheses() {
    assertEquals("1 + 2 \\cdot 3^{2} = 19", latex("(1) + (2)*((3)^(2))"));
    assertEquals("\\sqrt{4} = 2", latex("sqrt((4))"));
  }

  @Test
  void aFractionAPercentageAndAPowerAreInParenthesesUnderAnExponent() {
    assertEquals("\\left(\\frac{1}{2}\\right)^{3} = 0.125", latex("(1/2)^3"));
    assertEquals("(5\\%)^{2} = 0.0025", latex("5%^2"));
    assertEquals("(2^{3})^{2} = 64", latex("(2^3)^2"));
    assertEquals("2^{3^{2}} = 512", latex("2^3^2"));
    assertEquals("(3!)! = 720", latex("(3!)!"));
    assertEquals("(2 + 1)! = 6", latex("(2 + 1)!"));
  }

  @Test
  void onlyTheRightSideOfAMinusNeedsParenthesesAroundASum() {
    assertEquals("1 - 2 + 3 = 2", latex("(1 - 2) + 3"));
    assertEquals("1 - (2 + 3) = -4", latex("1 - (2 + 3)"));
    assertEquals("1 + (2 + 3) = 6", latex("1 + (2 + 3)"));
    assertEquals("-(1 + 2) = -3", latex("-(1 + 2)"));
  }

  @Test
  void aFractionNeedsNoParenthesesInside() {
    assertEquals("\\frac{1 + 2}{3 - 1} \\cdot 4 = 6", latex("(1 + 2)/(3 - 1)*4"));
    assertEquals("\\frac{6}{\\frac{3}{2}} = 4", latex("6/(3/2)"));
    assertEquals("\\frac{\\frac{6}{3}}{2} = 1", latex("6/3/2"));
  }

  @Test
  void parenthesesGrowWithWhatIsInThem() {
    assertEquals(
        "\\Bigl(1 + \\bigl(1 + (1 + 1) \\cdot 2\\bigr) \\cdot 2\\Bigr) \\cdot 2 = 22",
        latex("(1 + (1 + (1 + 1)*2)*2)*2"));
    assertEquals("\\left(1 + \\frac{1}{2}\\right) \\cdot 2 = 3", latex("(1 + 1/2)*2"));
  }

  @Test
  void aMinusInFrontOfAProductNeedsNoParentheses() {
    assertEquals("-a \\cdot b = -2 \\cdot 3 = -6", latex("a = 2", "b = 3", "(-a)*b"));
    assertEquals("-(-a) = 2", latex("a = 2", "-(-a)"));
  }

  @Test
  void aFunctionOfABareArgumentNeverSwallowsAFactor() {
    assertEquals("f(x) = (\\ln x) \\cdot x", latex("f(x) = ln(x)*x"));
    assertEquals("f(x) = (x \\cdot \\ln x) \\cdot x", latex("f(x) = x*ln(x)*x"));
    assertEquals("f(x) = (\\ln x_{1}) \\cdot 2", latex("f(x) = ln(x[1])*2"));
    assertEquals("f(x) = (\\ln x)^{2} + \\ln(x^{2})", latex("f(x) = ln(x)^2 + ln(x^2)"));
    assertEquals("f(x) = 2 \\cdot \\ln x + 1", latex("f(x) = 2*ln(x) + 1"));
  }

  @Test
  void operatorsWithoutAWellKnownPlaceStandInParentheses() {
    assertEquals(
        "f(a) = 2 \\cdot (a \\;\\mathrm{mod}\\; 3) + (a \\;\\mathrm{mod}\\; 2)",
        latex("f(a) = 2*mod(a, 3) + mod(a, 2)"));
    assertEquals("f(a, b) = (a \\odot b) \\cdot 2", latex("f(a, b) = (a .* b)*2"));
    assertEquals("f(a, b) = a \\cdot 2 \\odot b", latex("f(a, b) = (a*2) .* b"));
  }

  @Test
  void functionsHaveTheirPrintedNotation() {
    assertEquals("f(x) = \\sqrt{x} + \\sqrt[3]{x}", latex("f(x) = sqrt(x) + root(x, 3)"));
    assertEquals(
        "f(x) = \\log_{2} x + \\log_{10} x + \\log_{3} x",
        latex("f(x) = log2(x) + log10(x) + log(x, 3)"));
    assertEquals("f(x) = \\ln x", latex("f(x) = log(x, e)"));
    assertEquals(
        "f(x) = \\lvert x \\rvert + \\lfloor x \\rfloor + \\lceil x \\rceil",
        latex("f(x) = |x| + floor(x) + ceil(x)"));
    assertEquals("f(n) = \\binom{n}{2} + n!", latex("f(n) = binom(n, 2) + factorial(n)"));
    assertEquals("f(A) = A^{-1} + A^{\\top}", latex("f(A) = inv(A) + transpose(A)"));
    assertEquals("f(x) = \\arcsin x + \\exp(x)", latex("f(x) = asin(x) + exp(x)"));
    assertEquals("f(v) = \\operatorname{mean}(v)", latex("f(v) = mean(v)"));
  }

  @Test
  void sumsOfSeveralArgumentsAreSums() {
    assertEquals("s = 1 + 2 + 3 = 6", latex("s = sum(1, 2, 3)"));
    assertEquals("s = 2 \\cdot 3 \\cdot (-1) = -6", latex("s = prod(2, 3, -1)"));
  }

  @Test
  void bigOperatorsHaveTheirBoundsAndConditions() {
    assertEquals("f(n) = \\sum_{i=1}^{n} i^{2}", latex("f(n) = sum(i^2 for i in 1..n)"));
    assertEquals("f(v) = \\prod_{x \\in v} (1 + x)", latex("f(v) = prod(1 + x for x in v)"));
    assertEquals(
        "f(n) = \\sum_{i=1}^{n} \\sum_{j=1,\\ldots,n,\\; i \\ne j} i \\cdot j",
        latex("f(n) = sum(i*j for i in 1..n, j in 1..n if i != j)"));
    assertEquals(
        "f(n) = \\left(\\sum_{i=1}^{n} i\\right) \\cdot 2", latex("f(n) = sum(i for i in 1..n)*2"));
  }

  @Test
  void matricesHaveBracketsAndVectorsLieDown() {
    assertEquals("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}", latex("[1, 2; 3, 4]"));
    assertEquals("\\begin{bmatrix} 1 & 2 \\end{bmatrix}^{\\top}", latex("[1, 2]"));
    assertEquals(
        "U = -v^{\\top} = -\\begin{bmatrix} 1 & 2 \\end{bmatrix} = \\begin{bmatrix} -1 & -2 \\end{bmatrix}",
        latex("v = [1, 2]", "U = -v'"));
  }

  @Test
  void aMatrixProductStandsSideBySideAndANumberHasADot() {
    assertTrue(latex("A = [1, 2; 3, 4]", "v = [1, 2]", "A*v").startsWith("A\\,v = "));
    assertTrue(latex("A = [1, 2; 3, 4]", "2*A").startsWith("2 \\cdot A = "));
    assertTrue(
        latex("v = [1, 2]", "w = [3, 4]", "(v'*w)*v").startsWith("v^{\\top}\\,w \\cdot v = "));
  }

  @Test
  void manyRowsOrColumnsAreCutShortWithDots() {
    assertEquals(
        "A = \\begin{bmatrix} 0 & 0 & 0 & \\cdots & 0 \\\\ 0 & 0 & 0 & \\cdots & 0 \\\\ 0 & 0 & 0 & \\cdots & 0 \\\\"
            + " \\vdots & \\vdots & \\vdots & \\ddots & \\vdots \\\\ 0 & 0 & 0 & \\cdots & 0 \\end{bmatrix}",
        latex("A = zeros(21, 13)"));
  }

  @Test
  void rulesStandAfterSoManyColumns() {
    assertEquals(
        "A = \\left[\\begin{array}{rr|r} 1 & -1 & 1 \\\\ 2 & 2 & 2 \\end{array}\\right]",
        latex("#| rule-every: 2", "A = [1, -1, 1; 2, 2, 2]"));
  }

  @Test
  void anEntryOfAnEntryHasOneSubscriptEach() {
    assertEquals("f(A) = (A_{1,:})_{2}", latex("f(A) = A[1, :][2]"));
    assertEquals("f(A) = A_{i+1,\\,1}", latex("i = 1", "f(A) = A[i + 1, 1]"));
  }

  @Test
  void anAuthorsTextIsNeverReadAsLatex() {
    assertEquals("f(x) = x_{\\text{\\_\\{\\textbackslash{}}}", latex("f(x) = x[\"_{\\\\\"]"));
    assertEquals("t = \\text{50\\% \\& \\$}", latex("t = \"50% & $\""));
  }

  @Test
  void conditionsAreCases() {
    assertEquals(
        "f(t) = \\begin{cases} -1 & \\text{if } t < 0 \\\\ 1 & \\text{if } t > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
        latex("f(t) = if t < 0 then -1 else if t > 0 then 1 else 0"));
    assertEquals(
        "f(t) = \\left(\\begin{cases} 1 & \\text{if } t > 0 \\\\ 0 & \\text{otherwise} \\end{cases}\\right) + 1",
        latex("f(t) = (if t > 0 then 1 else 0) + 1"));
  }

  @Test
  void aTruthValueIsNeverReadAsTheEndOfAChain() {
    assertEquals("(1 < 2 < 3) = \\text{true}", latex("1 < 2 < 3"));
    assertEquals("a = (1 < 2 \\land 3 \\ne 4) = \\text{true}", latex("a = 1 < 2 and 3 != 4"));
    assertEquals("\\bigl(\\lnot (1 < 2)\\bigr) = \\text{false}", latex("not (1 < 2)"));
  }
}
