package dev.workings.differential;

import java.math.BigInteger;
import java.util.Random;

/**
 * Random rational expressions, written without a bracket more than their grammar asks for, so that
 * precedence and associativity are tested too.
 */
final class ExactQuestions {
  private final Random random;

  ExactQuestions(long seed) {
    this.random = new Random(seed);
  }

  ExactQuestion next() {
    return new ExactQuestion(sum(3));
  }

  private Pair sum(int depth) {
    Pair result = product(depth);
    for (int terms = random.nextInt(3); terms > 0; terms--) {
      result = joined(result, random.nextBoolean() ? " + " : "-", product(depth));
    }
    return result;
  }

  private Pair product(int depth) {
    Pair result = signed(depth);
    for (int factors = random.nextInt(3); factors > 0; factors--) {
      result = joined(result, random.nextBoolean() ? "*" : " / ", signed(depth));
    }
    return result;
  }

  private Pair signed(int depth) {
    Pair power = power(depth);
    return random.nextInt(4) == 0 ? negative(power) : power;
  }

  /** Towers only of small numbers: 2^3^2, 7^-2^2. */
  private Pair power(int depth) {
    Pair base = atom(depth);
    if (random.nextInt(3) > 0) {
      return base;
    }
    String top = random.nextInt(4) == 0 ? "^" + random.nextInt(3) : "";
    Pair exponent = Pair.same(random.nextInt(4) + top);
    return joined(base, "^", random.nextInt(4) == 0 ? negative(exponent) : exponent);
  }

  /** In gp, two minus signs in a row mean something else. */
  private static Pair negative(Pair x) {
    return new Pair("-" + x.calc(), "(-" + x.gp() + ")");
  }

  private Pair atom(int depth) {
    int kind = random.nextInt(depth > 0 ? 10 : 5);
    return switch (kind) {
      case 0, 1 -> Pair.same(Integer.toString(random.nextInt(1_000)));
      case 2 -> Pair.decimal(BigInteger.valueOf(random.nextInt(100_000)), random.nextInt(6));
      case 3 -> percent();
      case 4 -> Pair.same(random.nextInt(8) + "!");
      case 5 -> binomial();
      case 6 -> Pair.call("abs", "abs", sum(depth - 1));
      case 7 -> Pair.call("floor", "floor", sum(depth - 1));
      default -> joined(Pair.same("("), "", joined(sum(depth - 1), "", Pair.same(")")));
    };
  }

  private Pair percent() {
    int value = random.nextInt(200);
    return new Pair(value + "%", "(" + value + "/100)");
  }

  private Pair binomial() {
    String arguments = "(" + random.nextInt(40) + ", " + random.nextInt(40) + ")";
    return new Pair("binom" + arguments, "binomial" + arguments);
  }

  private static Pair joined(Pair left, String text, Pair right) {
    return new Pair(left.calc() + text + right.calc(), left.gp() + text + right.gp());
  }
}
