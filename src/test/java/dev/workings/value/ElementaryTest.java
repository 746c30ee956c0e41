package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementaryTest {
  private static final Map<String, UnaryOperator<Scalar>> FUNCTIONS =
      Map.ofEntries(
          Map.entry("ln", Elementary::ln),
          Map.entry("exp", Elementary::exp),
          Map.entry("sin", Elementary::sin),
          Map.entry("cos", Elementary::cos),
          Map.entry("tan", Elementary::tan),
          Map.entry("atan", Elementary::atan),
          Map.entry("asin", Elementary::asin),
          Map.entry("acos", Elementary::acos),
          Map.entry("sinh", Elementary::sinh),
          Map.entry("cosh", Elementary::cosh),
          Map.entry("tanh", Elementary::tanh),
          Map.entry("sqrt", Elementary::sqrt));

  /** Reference values computed once with mpmath at 700 digits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          ln 2 0.69314718055994530941723212145817656807550013436026
          ln 10 2.3025850929940456840179914546843642076011014886288
          ln 0.2 -1.6094379124341003746007593332261876395256013542685
          ln 1.00000000000000000001 9.9999999999999999999500000000000000000003333333333E-21
          ln 0.99999999999999999999 -1.0000000000000000000050000000000000000000333333333E-20
          ln 1e-300 -690.77552789821370520539743640530926228033044658863
          ln 123456789.123456789 18.631401767168018032693933348296537542797015174554
          exp 1 2.7182818284590452353602874713526624977572470937000
          exp 2000 3.8811801942843685764823220753718514670913826697043E+868
          exp -2000 2.5765358729611496521901504995073529127221305737606E-869
          exp 0.5 1.6487212707001281468486507878141635716537761007101
          exp 1e-30 1.0000000000000000000000000000010000000000000000000
          exp -3 0.049787068367863942979342415650061776631699592188423
          sin 1 0.84147098480789650665250232163029899962256306079837
          sin 1e22 -0.85220084976718880177270589375302936826176215041004
          cos 1e22 0.52321478539513894549759447338470949214091997243939
          sin 3.14159265358979323846264338327950288 4.1971693993751058209749445923078164062862089986280E-36
          cos 1.57079632679489661923132169163975144 2.0985846996875529104874722961539082031431044993140E-36
          tan 1.57079632679489661923132169163975144 476511622403844204877207821018623346.31704007313867
          sin 355 -0.000030144353359488449214330280008650099590255807066325
          cos -2.5 -0.80114361554693371483350279046735166442856784876782
          tan 100 -0.58721391515692907667780963564458789425876598687292
          atan 1 0.78539816339744830961566084581987572104929234984378
          atan 0.001 0.00099999966666686666652380963492054401162093455426801
          atan 1e40 1.5707963267948966192313216916397514420984846996876
          atan -2.5 -1.1902899496825317329277337748293183376011789860295
          asin 0.3 0.30469265401539750797200296122752916695456003170678
          asin 0.9999999999 1.5707821846592727704297034743429381821152672681116
          acos -0.9999999999 3.1415785114541693896610251659826896242138519677992
          acos 0.2 1.3694384060045658277761961394221280318585466182853
          sinh 1 1.1752011936438014568823818505956008151557179813341
          sinh 1e-10 1.0000000000000000000016666666666666666666675000000E-10
          cosh 30 5343237290762.2310734952343721588156692131205273157
          tanh 0.25 0.24491866240370912927780113149101695750655873061782
          tanh 50 0.99999999999999999999999999999999999999999992559848
          sqrt 2 1.4142135623730950488016887242096980785696718753769
          sqrt 1e-41 3.1622776601683793319988935444327185337195551393252E-21
          sqrt 61706 248.40692421911270064273575646596482474717718747921
          """)
  void fiftyFiguresAgreeWithTheReference(String function, String x, String expected) {
    Scalar value = FUNCTIONS.get(function).apply(number(x));
    Decimal shown = Digits.significant(value, 50, Rounding.HALF_EVEN);
    BigDecimal reference = new BigDecimal(expected);
    assertEquals(0, reference.compareTo(new BigDecimal(shown.unscaled(), shown.places())));
  }

  @Test
  void piAndEHaveTheirKnownDigits() {
    assertEquals(
        "3.14159265358979323846264338327950288419716939937511",
        Digits.places(Elementary.pi(), 50, Rounding.HALF_EVEN).toString());
    assertEquals(
        "2.71828182845904523536028747135266249775724709369996",
        Digits.places(Elementary.e(), 50, Rounding.HALF_EVEN).toString());
  }

  /** The last 30 of 2000 figures, from mpmath. */
  @ParameterizedTest
  @CsvSource({
    "ln, 517157464629650356761979089648", "exp, 332997340789994662811779468758",
    "sin, 456573065651730603511933651158", "atan, 125008780206056061037122950932"
  })
  void theTwoThousandthFiguresAreRight(String function, String figures) {
    Scalar value = FUNCTIONS.get(function).apply(number("11"));
    String digits = Digits.significant(value, 2000, Rounding.TRUNCATE).toString();
    assertTrue(digits.endsWith(figures), digits);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 2, 3",
    "4/9, 2, 2/3",
    "8, 3, 2",
    "-8, 3, -2",
    "1/1024, 10, 1/2",
    "0, 5, 0",
    "7, 1, 7",
    "1, 2000000000, 1"
  })
  void exactRootsAreRecognised(String x, int n, String expected) {
    assertEquals(number(expected), Elementary.root(number(x), n));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 2, 3",
    "0.001, 10, -3",
    "8, 1/2, -3",
    "4, 8, 2/3",
    "1, 7, 0",
    "4/9, 8/27, 2/3",
    "27/8, 4/9, -3/2",
    "1000000000000, 10, 12"
  })
  void exactLogarithmsAreRecognised(String x, String base, String expected) {
    assertEquals(number(expected), Elementary.log(number(x), number(base)));
  }

  @Test
  void anExactLogarithmOfALargePowerIsRecognised() {
    Rational base = number("7/3");
    assertEquals(number("1009/1013"), Elementary.log(base.power(1009), base.power(1013)));
    assertEquals(
        Real.class, Elementary.log(base.power(1009).plus(number("1e-900")), base).getClass());
  }

  @Test
  void anExactLogarithmToABaseNextToOneIsRecognised() {
    Rational base = number("1").plus(number("1e-100"));
    assertEquals(number("3/2"), Elementary.log(base.power(3), base.power(2)));
    assertEquals(Real.class, Elementary.log(number("2"), base).getClass());
  }

  @Test
  void rootsOfAHighOrderAreFound() {
    Scalar root = Elementary.root(number("3").power(41_000).plus(Rational.ONE), 6_000);
    assertEquals("1821.07810953280664698441", Digits.places(root, 20, Rounding.DOWN).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "8, 1/3, 2",
    "4, -1/2, 1/2",
    "8, 2/3, 4",
    "2, 10, 1024",
    "2/3, -2, 9/4",
    "0, 0, 1",
    "0, 1/2, 0",
    "-2, 3, -8",
    "-1, 1e9, 1"
  })
  void exactPowersAreRecognised(String base, String exponent, String expected) {
    assertEquals(number(expected), Elementary.power(number(base), number(exponent)));
  }

  @Test
  void functionsOfZeroAndOneAreExact() {
    for (String name : new String[] {"sin", "tan", "asin", "atan", "sinh", "tanh", "sqrt"}) {
      assertEquals(Rational.ZERO, FUNCTIONS.get(name).apply(Rational.ZERO), name);
    }
    for (String name : new String[] {"cos", "exp", "cosh"}) {
      assertEquals(Rational.ONE, FUNCTIONS.get(name).apply(Rational.ZERO), name);
    }
    assertEquals(Rational.ZERO, Elementary.ln(Rational.ONE));
    assertEquals(Rational.ZERO, Elementary.acos(Rational.ONE));
    assertSame(Elementary.pi(), Elementary.acos(Rational.of(-1)));
  }

  @Test
  void theNaturalLogarithmKnowsItsBase() {
    assertEquals(Rational.ONE, Elementary.ln(Elementary.e()));
    Scalar viaBase = Elementary.log(number("0.2"), Elementary.e());
    assertEquals("-1.60944", Digits.places(viaBase, 5, Rounding.HALF_EVEN).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "ln, 0",
    "ln, -1",
    "sqrt, -1",
    "asin, 1.0000000001",
    "acos, -2",
  })
  void argumentsOutsideTheDomainAreFaults(String function, String x) {
    assertFault(Fault.OUTSIDE_DOMAIN, () -> FUNCTIONS.get(function).apply(number(x)));
  }

  @Test
  void powersOutsideTheDomainAreFaults() {
    assertFault(Fault.OUTSIDE_DOMAIN, () -> Elementary.power(number("-8"), number("1/3")));
    assertFault(Fault.OUTSIDE_DOMAIN, () -> Elementary.log(number("2"), number("1")));
    assertFault(Fault.OUTSIDE_DOMAIN, () -> Elementary.log(number("2"), number("0")));
    assertFault(Fault.DIVISION_BY_ZERO, () -> Elementary.power(number("0"), number("-1/2")));
    assertFault(Fault.LIMIT_EXCEEDED, () -> Elementary.exp(number("10000000")));
  }

  @Test
  void sineSquaredAndCosineSquaredAddUpToOne() {
    for (String x : new String[] {"1", "-17.3", "1e15", "0.0001"}) {
      Scalar sum = Elementary.sin(number(x)).power(2).plus(Elementary.cos(number(x)).power(2));
      assertTrue(Digits.roundsTo(sum, Rational.ONE, 100), x);
    }
  }

  @Test
  void theLogarithmUndoesTheExponential() {
    for (String x : new String[] {"1/3", "-700", "1999.5", "1e-25"}) {
      Scalar back = Elementary.ln(Elementary.exp(number(x))).minus(number(x));
      assertTrue(Digits.roundsTo(back, Rational.ZERO, 200), x);
    }
  }

  private static void assertFault(Fault fault, Runnable calculation) {
    assertEquals(fault, assertThrows(MathException.class, calculation::run).fault());
  }
}
