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
    return switch (random.nextInt(9)) {
      case 0, 1 -> operand(depth) + " + " + operand(depth);
      case 2 -> operand(depth) + " - " + operand(depth);
      case 3, 4 -> operand(depth) + " * " + operand(depth);
      case 5, 6 -> operand(depth) + " / " + operand(depth);
      case 7 -> operand(depth) + "^" + (random.nextInt(7) - 3);
      default -> "-" + operand(depth);
    };
  }

  /** Often in parentheses, and with none left out only by chance. */
  private String operand(int depth) {
    String inside = expression(random.nextInt(depth));
    return random.nextInt(3) == 0 ? inside : "(" + inside + ")";
  }
}
