package dev.workings.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The formulas of {@code formulas.txt}, in order; a heading says whether they stand on own lines.
 */
final class Formulas {
  private Formulas() {}

  static List<Formula> all() throws IOException {
    List<Formula> formulas = new ArrayList<>();
    boolean display = false;
    for (String line : lines()) {
      if (line.startsWith("# ")) {
        display = line.endsWith("(display)");
      } else if (!line.isEmpty()) {
        formulas.add(new Formula(line, display, Map.of()));
      }
    }
    return formulas;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Formulas.class.getResourceAsStream("formulas.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
