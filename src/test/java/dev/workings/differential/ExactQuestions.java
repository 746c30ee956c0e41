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
    int kind = random.nextInt(depth > 0 ? 15 : 5);
    return switch (kind) {
      case 0, 1 -> Pair.same(Integer.toString(random.nextInt(1_000)));
      case 2 -> Pair.decimal(BigInteger.valueOf(random.nextInt(100_000)), random.nextInt(6));
      case 3 -> percent();
      case 4 -> Pair.same(random.nextInt(8) + "!");
      case 5 -> binomial();
      case 6 -> Pair.call("abs", "abs", sum(depth - 1));
      case 7 -> Pair.call("floor", "floor", sum(depth - 1));
      case 8 -> rounded(sum(depth - 1));
      case 9 -> Pair.call("mod", "rest", list(2));
      case 10 -> commonFactors();
      case 11 -> statistics();
      case 12 -> linearAlgebra();
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

  private Pair rounded(Pair x) {
    return switch (random.nextInt(4)) {
      case 0 -> Pair.call("ceil", "ceil", x);
      case 1 -> Pair.call("trunc", "truncate", x);
      case 2 -> Pair.call("round", "half_even", x);
      default -> {
        String places = ", " + random.nextInt(4);
        yield Pair.call("round", "half_even_to", joined(x, places, Pair.same("")));
      }
    };
  }

  private Pair list(int length) {
    Pair list = sum(0);
    for (int i = 1; i < length; i++) {
      list = joined(list, ", ", sum(0));
    }
    return list;
  }

  private Pair commonFactors() {
    String name = random.nextBoolean() ? "gcd" : "lcm";
    return Pair.same(name + "(" + random.nextInt(5_000) + ", -" + random.nextInt(5_000) + ")");
  }

  private Pair statistics() {
    Pair items = bracketed("[", list(2 + random.nextInt(3)), "]");
    return switch (random.nextInt(4)) {
      case 0 -> Pair.call("mean", "mean", items);
      case 1 -> Pair.call("var", "variance", items);
      case 2 -> new Pair("var(" + items.calc() + ", \"sample\")", "sample(" + items.gp() + ")");
      default -> Pair.call("sum", "vecsum", items);
    };
  }

  /** Sometimes singular, which has no value on either side. */
  private Pair linearAlgebra() {
    int n = 2 + random.nextInt(4);
    Pair matrix = bracketed("[", rows(n), "]");
    String row = Integer.toString(1 + random.nextInt(n));
    return switch (random.nextInt(4)) {
      case 0 -> {
        String entry = ")[" + row + ", " + (1 + random.nextInt(n)) + "]";
        yield new Pair("inv(" + matrix.calc() + entry, "(1/" + matrix.gp() + entry);
      }
      case 1 -> {
        String right = entries(n).calc();
        yield new Pair(
            "solve(" + matrix.calc() + ", [" + right + "])[" + row + "]",
            "((1/" + matrix.gp() + ")*[" + right + "]~)[" + row + "]");
      }
      case 2 -> Pair.call("rank", "matrank", matrix);
      default -> Pair.call("det", "matdet", matrix);
    };
  }

  private Pair rows(int n) {
    Pair rows = entries(n);
    for (int i = 1; i < n; i++) {
      rows = joined(rows, "; ", entries(n));
    }
    return rows;
  }

  private Pair entries(int n) {
    int bound = random.nextBoolean() ? 2 : 100;
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < n; i++) {
      entries.append(i == 0 ? "" : ", ").append(random.nextInt(bound));
      entries.append(random.nextInt(3) == 0 ? "/" + (1 + random.nextInt(9)) : "");
    }
    return Pair.same(entries.toString());
  }

  private static Pair bracketed(String open, Pair inner, String close) {
    return new Pair(open + inner.calc() + close, open + inner.gp() + close);
  }

  private static Pair joined(Pair left, String text, Pair right) {
    return new Pair(left.calc() + text + right.calc(), left.gp() + text + right.gp());
  }
}
