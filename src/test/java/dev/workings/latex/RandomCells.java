package dev.workings.latex;

import dev.workings.function.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random cells of statements that mostly mean something, and mutations of them. */
final class RandomCells {
  private static final List<String> LITERALS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "-2",
          "0.25",
          "20%",
          "1e-9",
          "12345",
          "1/3",
          "pi",
          "e",
          "true",
          "\"a_b{\"",
          "10^30",
          "1..1000",
          "[sin(i) for i in 1..500]",
          "sqrt(2)",
          "[]");
  private static final List<String> NAMES =
      List.of(
          "A",
          "v",
          "y_hat",
          "n",
          "theta_1",
          "x_1_prime_2",
          "größe",
          "λ",
          "e_1",
          "y_star_prime",
          "_p",
          "a__b");
  private static final List<String> INFIX =
      List.of(
          " + ", " - ", " * ", " / ", "^", " .* ", " ./ ", " == ", " < ", " >= ", " ≈ ", " and ",
          " or ", "..");
  private static final List<String> SUFFIXES =
      List.of("'", "!", "[1]", "[1, :]", "[1..2]", "[0]", ".total", ".layers");
  private static final List<String> FORMATS =
      List.of(
          "",
          "",
          "",
          " as 3 dp",
          " as 2 sf",
          " as sci 4",
          " as percent 1",
          " as fraction",
          " as mixed",
          " as integer",
          " as 2 dp truncated",
          " as 3 dp up",
          " as 0 dp half-up",
          " as group thin",
          " as 2 dp up group none");
  private static final List<String> OPTIONS =
      List.of(
          "zero-terms: drop",
          "unroll: all",
          "unroll: none",
          "steps: rows",
          "rule-every: 2",
          "format: 3 dp",
          "format: sci 2",
          "table: a & b",
          "show: [value]",
          "show: [substituted, value]",
          "layout: long",
          "layout: short",
          "expand: 3",
          "group: thin",
          "group-from: 4",
          "width: 20",
          "echo: true",
          "output: hide",
          "notes: hide",
          "error: expected",
          "macs: with-bias",
          "precision: int8",
          "columns: [activations, shape]",
          "label: eq-a");
  private static final String MARKS = "()[]'!,;:=+-*/^|#\"\\ \n.%eλ_1x";

  private final Random random;

  RandomCells(long seed) {
    random = new Random(seed);
  }

  String cell() {
    StringBuilder cell = new StringBuilder();
    for (int options = random.nextInt(3); options > 0; options--) {
      cell.append("#| ").append(any(OPTIONS)).append('\n');
    }
    cell.append("A = [1, 2; 3, 4]\nv = [1, 0.5]\n");
    cell.append("g(n) = if n < 1 then n else n * g(n - 1)\n");
    for (String name : NAMES.subList(2, NAMES.size())) {
      cell.append(name).append(" = ").append(any(LITERALS)).append('\n');
    }
    for (int statements = 1 + random.nextInt(4); statements > 0; statements--) {
      cell.append(statement()).append('\n');
    }
    return cell.toString();
  }

  /** A cell with a few characters changed. */
  String mutated() {
    StringBuilder cell = new StringBuilder(cell());
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int from = random.nextInt(cell.length());
      int to = Math.min(cell.length(), from + random.nextInt(3));
      cell.replace(from, to, MARKS.charAt(random.nextInt(MARKS.length())) + "");
    }
    return cell.toString();
  }

  private String statement() {
    String expression = expression(3);
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> "x" + random.nextInt(100) + " = " + expression + any(FORMATS);
      case 3 -> "f(" + any(NAMES) + ") = " + expression;
      case 4 -> "word(t, k) = " + expression;
      case 5 -> "for i in " + any(List.of("1..3", "v", "A", "[e, 2]")) + ": " + expression;
      case 6 -> "expect " + expression + any(List.of("", " within 1e-3", " == 2", " ≈ 0.33"));
      case 7 -> network();
      default -> expression + any(FORMATS);
    };
  }

  private String network() {
    String layer = any(List.of("relu", "linear(2)", "flatten", "conv(" + expression(1) + ", 3)"));
    String times = any(List.of("2", "3", "10^9", "n", expression(1)));
    return "network N(input = 1x8x8):\n  "
        + layer
        + "\n  repeat "
        + times
        + ":\n    "
        + any(List.of("relu", "residual: ", "batchnorm", "conv(4, 3)"))
        + layer
        + any(List.of("", "\n    shortcut: relu", "\n   relu", "\n  globalavgpool; linear(3)"));
  }

  private String expression(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? any(NAMES) : any(LITERALS);
    }
    String inside = expression(random.nextInt(depth));
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> "(" + inside + ")" + any(INFIX) + expression(random.nextInt(depth));
      case 3 -> any(List.of("-", "not ", "+")) + inside;
      case 4 -> "(" + inside + ")" + any(SUFFIXES);
      case 5 -> "|" + inside + "|";
      case 6 -> "[" + inside + ", " + expression(depth - 1) + "]";
      case 7 -> "[" + inside + " for i in 1..3" + any(List.of("", " if i > 1", ", k in v")) + "]";
      case 8 -> any(List.of("sum", "prod", "max", "mean")) + "(" + inside + " for i in v)";
      case 9 -> "if " + inside + " then " + expression(depth - 1) + " else 0";
      default -> call(depth);
    };
  }

  private String call(int depth) {
    List<String> names = new ArrayList<>(Library.names());
    names.addAll(List.of("f", "f", "word", "g"));
    String name = any(names);
    boolean two = random.nextInt(3) == 0;
    return name + "(" + expression(depth - 1) + (two ? ", " + expression(depth - 1) : "") + ")";
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
