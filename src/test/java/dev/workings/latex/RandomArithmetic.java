package dev.workings.latex;

import java.util.List;
import java.util.Random;

/** Random expressions over exact numbers, as an author might write them. */
final class RandomArithmetic {
  private static final List<String> NUMBERS =
      List.of(
          "0", "1", "2", "3", "7", "10", "12345", "0.5", "0.20", "2.75", "20%", "12.5%", "1e-9",
          "1.5e3", "1e2", "-3", "-0.5", "-1/3", "1/3", "-20%", "-1e2", "2/7");

  private final Random random;

  RandomArithmetic(long seed) {
    random = new Random(seed);
  }

  String number() {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  /** An expression with the names a, b and c in it. */
  String expression(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? number() : String.valueOf((char) ('a' + random.nextInt(3)));
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> operand(depth) + " + " + operand(depth);
      case 2 -> operand(depth) + " - " + operand(depth);
      case 3, 4 -> operand(depth) + " * " + operand(depth);
      case 5, 6 -> operand(depth) + " / " + operand(depth);
      case 7 -> operand(depth) + "^" + (random.nextInt(7) - 3);
      case 8 -> call(depth);
      default -> "-" + operand(depth);
    };
  }

  /** What is set with fences, roots, bounds or a notation of its own. */
  private String call(int depth) {
    String inside = expression(random.nextInt(depth));
    String small = String.valueOf(random.nextInt(5));
    return switch (random.nextInt(12)) {
      case 0 -> "|" + inside + "|";
      case 1 -> "floor(" + inside + ")";
      case 2 -> "ceil(" + inside + ")";
      case 3 -> small + "!";
      case 4 -> "(" + small + " + 1)!";
      case 5 -> "sqrt((" + inside + ")^2)";
      case 6 -> "binom(5, " + small + ")";
      case 7 -> "mod(" + operand(depth) + ", 7)";
      case 8 -> "sum(k * (" + inside + ") - k for k in 2..4)";
      case 9 -> "prod(k + " + operand(depth) + " for k in 1..3)";
      case 10 -> "log(2^" + small + ", 2)";
      default -> "if " + operand(depth) + " < " + operand(depth) + " then 2 else c";
    };
  }

  /** Often in parentheses, and with none left out only by chance. */
  private String operand(int depth) {
    String inside = expression(random.nextInt(depth));
    return random.nextInt(3) == 0 ? inside : "(" + inside + ")";
  }
}
