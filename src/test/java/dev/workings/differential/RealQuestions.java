package dev.workings.differential;

import dev.workings.differential.RealQuestion.Format;
import dev.workings.value.Digits;
import dev.workings.value.Elementary;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Random questions about reals at places where a wrong digit is likely. */
final class RealQuestions {
  private static final List<RoundingMode> MODES =
      List.of(
          RoundingMode.HALF_EVEN,
          RoundingMode.HALF_UP,
          RoundingMode.DOWN,
          RoundingMode.CEILING,
          RoundingMode.FLOOR);

  private static final List<Format> PLACES =
      List.of(Format.PLACES, Format.PLACES, Format.PERCENT, Format.INTEGER);

  private static final List<Format> FIGURES = List.of(Format.FIGURES, Format.SCIENTIFIC);

  private static final BigDecimal PI =
      new BigDecimal(
          "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899"
              + "86280348253421170679821480865132823066470938446095505822317253594081");

  /** Names in calc and in gp of functions of any number. */
  private static final List<Pair> ENTIRE =
      List.of(
          Pair.same("exp"),
          Pair.same("sin"),
          Pair.same("cos"),
          Pair.same("tan"),
          Pair.same("atan"),
          Pair.same("sinh"),
          Pair.same("cosh"),
          Pair.same("tanh"));

  private final Random random;

  RealQuestions(long seed) {
    this.random = new Random(seed);
  }

  RealQuestion next() {
    return switch (random.nextInt(17)) {
      case 0 -> logarithmNearOne();
      case 1 -> exponentialOfMuch();
      case 2 -> angleNearAQuarter();
      case 3 -> hugeAngle();
      case 4 -> exactRoot();
      case 5 -> exactPowerOrLogarithm();
      case 6 -> tie();
      case 7 -> nearTie();
      case 8 -> nearZero();
      case 9 -> asked(inverse(), 80);
      case 10 -> asked(function().then(operator(), function()), 120);
      case 11 -> powerNearOne();
      case 12 -> nearTheEndOfTanh();
      case 13 -> cancellation();
      case 14 -> carry();
      case 15 -> asked(deep(), 160);
      default -> asked(function(), 80);
    };
  }

  private RealQuestion asked(Pair expression, int lost) {
    return asked(expression, lost, random.nextBoolean());
  }

  private RealQuestion asked(Pair expression, int lost, boolean figures) {
    List<Format> formats = figures ? FIGURES : PLACES;
    Format format = formats.get(random.nextInt(formats.size()));
    return new RealQuestion(expression, lost, digits(), format, mode());
  }

  /** Mostly few, up to 200. */
  private int digits() {
    return 5 + (random.nextInt(4) == 0 ? random.nextInt(196) : random.nextInt(46));
  }

  private RoundingMode mode() {
    return MODES.get(random.nextInt(MODES.size()));
  }

  private String operator() {
    return List.of("+", "-", "*", "/").get(random.nextInt(4));
  }

  private RealQuestion logarithmNearOne() {
    int k = 1 + random.nextInt(60);
    Pair x = new Pair("1" + sign() + "1e-" + k, "");
    Pair argument = new Pair(x.calc(), x.calc().replace("1e-", "1/10^"));
    return asked(logarithm(argument), k + 60);
  }

  private String sign() {
    return random.nextBoolean() ? " + " : " - ";
  }

  private Pair logarithm(Pair x) {
    return switch (random.nextInt(4)) {
      case 0 -> new Pair("log2(" + x.calc() + ")", "(log(" + x.gp() + ")/log(2))");
      case 1 -> new Pair("log10(" + x.calc() + ")", "(log(" + x.gp() + ")/log(10))");
      case 2 -> logarithm(x, Pair.decimal(BigInteger.valueOf(11 + random.nextInt(500)), 1));
      default -> Pair.call("ln", "log", x);
    };
  }

  private static Pair logarithm(Pair x, Pair base) {
    return new Pair(
        "log(" + x.calc() + ", " + base.calc() + ")",
        "(log(" + x.gp() + ")/log(" + base.gp() + "))");
  }

  private RealQuestion exponentialOfMuch() {
    Pair x = Pair.decimal(BigInteger.valueOf(random.nextInt(4_000_000) - 2_000_000), 3);
    Pair name = List.of(ENTIRE.get(0), ENTIRE.get(5), ENTIRE.get(6)).get(random.nextInt(3));
    return asked(Pair.call(name.calc(), name.gp(), x), 60, true);
  }

  /** kπ/2, cut somewhere. */
  private RealQuestion angleNearAQuarter() {
    int places = 3 + random.nextInt(50);
    BigDecimal quarters = BigDecimal.valueOf(random.nextInt(2_000) - 1_000);
    BigDecimal angle = PI.multiply(quarters).divide(BigDecimal.valueOf(2));
    BigInteger unscaled = angle.setScale(places, RoundingMode.DOWN).unscaledValue();
    return asked(angleFunction(Pair.decimal(unscaled, places)), 2 * places + 60);
  }

  private Pair angleFunction(Pair x) {
    Pair name = ENTIRE.get(1 + random.nextInt(3));
    return Pair.call(name.calc(), name.gp(), x);
  }

  private RealQuestion hugeAngle() {
    Pair power = Pair.same("10^" + (random.nextBoolean() ? 22 : random.nextInt(40)));
    Pair factor = Pair.same(Integer.toString(random.nextBoolean() ? 1 : random.nextInt(1_000)));
    return asked(angleFunction(factor.then("*", power)), 120);
  }

  /** An exact power under the root, sometimes disturbed in a far digit. */
  private RealQuestion exactRoot() {
    int n = 2 + random.nextInt(5);
    BigInteger above = integer(1_000_000).pow(n);
    Pair x = Pair.fraction(above, integer(1_000).pow(n));
    boolean disturbed = random.nextInt(3) == 0;
    Pair tiny = new Pair("1e-" + (n + 30), "1/10^" + (n + 30));
    return asked(root(disturbed ? x.then(sign(), tiny) : x, n), 60);
  }

  private Pair root(Pair x, int n) {
    return n == 2 && random.nextBoolean()
        ? Pair.call("sqrt", "sqrt", x)
        : new Pair("root(" + x.calc() + ", " + n + ")", "sqrtn(" + x.gp() + "," + n + ")");
  }

  private BigInteger integer(int bound) {
    return BigInteger.valueOf(2L + random.nextInt(bound));
  }

  private RealQuestion exactPowerOrLogarithm() {
    int p = 1 + random.nextInt(9);
    int q = 1 + random.nextInt(9);
    BigInteger base = integer(60);
    Pair x = Pair.fraction(base.pow(p), BigInteger.ONE);
    Pair y = Pair.fraction(BigInteger.ONE, base.pow(q));
    return random.nextBoolean()
        ? asked(logarithm(x, y), 60)
        : asked(y.then("^", Pair.same("(" + (random.nextBoolean() ? -p : p) + "/" + q + ")")), 160);
  }

  /** A number that ends in a 5 behind the last digit asked for; or the root of its square. */
  private RealQuestion tie() {
    int places = random.nextInt(30);
    BigInteger tie = integer(1_000_000).multiply(BigInteger.TEN).add(BigInteger.valueOf(5));
    boolean rooted = random.nextBoolean();
    Pair number =
        rooted
            ? Pair.call("sqrt", "sqrt", Pair.decimal(tie.pow(2), 2 * places + 2))
            : Pair.decimal(random.nextBoolean() ? tie : tie.negate(), places + 1);
    return new RealQuestion(number, 60, places, Format.PLACES, mode());
  }

  /** A logarithm or root moved next to a tie or a cut: the 40th digit behind it decides. */
  private RealQuestion nearTie() {
    int places = 5 + random.nextInt(40);
    Rational n = Rational.of(2L + random.nextInt(10_000));
    boolean root = random.nextBoolean() && !Digits.roundsTo(n, square(n), 0);
    Pair start = Pair.call(root ? "sqrt" : "ln", root ? "sqrt" : "log", Pair.same(n.toString()));
    Rational near =
        Digits.places(root ? Elementary.sqrt(n) : Elementary.ln(n), places + 60, Rounding.DOWN)
            .toRational();
    Rational border =
        Rational.of(random.nextInt(1_000_000))
            .dividedBy(Rational.of(2))
            .times(Rational.of(10).power(-places));
    Rational offset = Rational.of(10).power(-places - 40);
    Rational shift = border.minus(near).plus(random.nextBoolean() ? offset : offset.negate());
    BigInteger unscaled = shift.times(Rational.of(10).power(places + 60)).numerator();
    Pair moved = start.then("+", Pair.decimal(unscaled, places + 60));
    return new RealQuestion(moved, 60, places, Format.PLACES, mode());
  }

  private static Rational square(Rational n) {
    return Digits.places(Elementary.sqrt(n), 0, Rounding.DOWN).toRational().power(2);
  }

  private RealQuestion nearZero() {
    int k = 1 + random.nextInt(40);
    Pair x = new Pair(random.nextInt(1_000) + 1 + "e-" + k, "");
    Pair argument = new Pair(x.calc(), "(" + x.calc().replace("e-", "/10^") + ")");
    Pair name = ENTIRE.get(random.nextInt(ENTIRE.size()));
    return asked(Pair.call(name.calc(), name.gp(), argument), 3 * k + 60);
  }

  /** Near the ends of its domain too. */
  private Pair inverse() {
    int places = 1 + random.nextInt(15);
    BigInteger one = BigInteger.TEN.pow(places);
    BigInteger inside =
        random.nextBoolean()
            ? one.subtract(BigInteger.ONE)
            : BigInteger.valueOf(random.nextInt(1_000_000)).mod(one);
    Pair x = Pair.decimal(random.nextBoolean() ? inside : inside.negate(), places);
    String name = random.nextBoolean() ? "asin" : "acos";
    return Pair.call(name, name, x);
  }

  /** (1 ± 10^-k)^y with a large y; gp must not try to make an exact power of it. */
  private RealQuestion powerNearOne() {
    int k = 2 + random.nextInt(30);
    BigInteger one = BigInteger.TEN.pow(k);
    BigInteger distance = BigInteger.valueOf(random.nextBoolean() ? 1 : -1);
    BigInteger much = integer(1_000_000).multiply(BigInteger.TEN.pow(Math.max(0, k - 6)));
    Pair exponent = Pair.decimal(much.multiply(BigInteger.TEN).add(BigInteger.valueOf(5)), 1);
    Pair exact = Pair.decimal(one.add(distance), k);
    Pair base = new Pair(exact.calc(), "(1.*" + exact.gp() + ")");
    return asked(base.then("^", exponent), k + 80, true);
  }

  /** Up to 104 nines or zeros, fewer than {@link RealQuestion} trusts gp for. */
  private RealQuestion nearTheEndOfTanh() {
    Pair x = Pair.decimal(BigInteger.valueOf(random.nextInt(240_000) - 120_000), 3);
    Pair tanh = Pair.call("tanh", "tanh", x);
    boolean distance = random.nextBoolean();
    return asked(distance ? Pair.same("1").then("-", tanh) : tanh, 240);
  }

  /** The difference of two roots, or of a sine and its argument. */
  private RealQuestion cancellation() {
    int k = 1 + random.nextInt(40);
    Pair tiny = new Pair("1e-" + k, "(1/10^" + k + ")");
    Pair x = positive();
    Pair difference =
        random.nextBoolean()
            ? root(x.then("+", tiny), 2).then("-", root(x, 2))
            : Pair.call("sin", "sin", tiny).then("-", tiny);
    return asked(difference, 3 * k + 80);
  }

  /** Nines that become a power of ten, of either sign. */
  private RealQuestion carry() {
    int n = 1 + random.nextInt(12);
    BigInteger nines = BigInteger.TEN.pow(n).subtract(BigInteger.valueOf(random.nextInt(6)));
    int places = random.nextInt(15);
    Pair number = Pair.decimal(random.nextBoolean() ? nines : nines.negate(), places);
    boolean figures = random.nextBoolean() && nines.signum() > 0;
    Format format = figures ? FIGURES.get(random.nextInt(2)) : PLACES.get(random.nextInt(4));
    return new RealQuestion(number, 60, 1 + random.nextInt(n), format, mode());
  }

  /** Three functions, one in the other, of which only the first can be large. */
  private Pair deep() {
    Pair inner = random.nextBoolean() ? inverse() : Pair.call("atan", "atan", function());
    Pair middle = angleFunction(Pair.call("cosh", "cosh", inner));
    Pair outer = ENTIRE.get(random.nextInt(ENTIRE.size()));
    return Pair.call(outer.calc(), outer.gp(), Pair.call("tanh", "tanh", middle));
  }

  private Pair function() {
    return switch (random.nextInt(8)) {
      case 0 -> logarithm(positive());
      case 1 -> root(positive(), 2 + random.nextInt(5));
      case 2 -> positive().then("^", number());
      case 3 -> Pair.call("ln", "log", Pair.call("cosh", "cosh", number()));
      case 4 -> angleFunction(Pair.call("exp", "exp", number()));
      default -> {
        Pair name = ENTIRE.get(random.nextInt(ENTIRE.size()));
        yield Pair.call(name.calc(), name.gp(), number());
      }
    };
  }

  private Pair positive() {
    return random.nextBoolean()
        ? Pair.fraction(integer(1_000), integer(1_000))
        : Pair.decimal(integer(1_000_000), random.nextInt(8));
  }

  /** From -20 to 20. */
  private Pair number() {
    BigInteger sign = random.nextBoolean() ? BigInteger.ONE : BigInteger.ONE.negate();
    return random.nextBoolean()
        ? Pair.decimal(BigInteger.valueOf(1L + random.nextInt(20_000)).multiply(sign), 3)
        : Pair.fraction(integer(140).multiply(sign), BigInteger.valueOf(7));
  }
}
