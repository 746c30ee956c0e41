package dev.workings.latex;

import java.util.List;

/** A working whose left side and stages are printed, ready to be laid out. */
record Derivation(String left, List<Stage> stages) {
  record Stage(String latex, boolean approximate, boolean tall) {}

  boolean tall() {
    return stages.stream().anyMatch(Stage::tall);
  }

  /** An estimate of the width of one line, in ex. */
  int width() {
    return Widths.ofLatex(inOneRow(""));
  }

  /** Everything in one line, with a mark for the alignment before the first relation. */
  String inOneRow(String mark) {
    StringBuilder line = new StringBuilder(left);
    for (Stage stage : stages) {
      boolean first = stage == stages.get(0);
      if (!first || !left.isEmpty()) {
        line.append(' ').append(first ? mark : "").append(relation(stage)).append(' ');
      }
      line.append(stage.latex());
    }
    return line.toString();
  }

  /** One stage a row, relations under one another. */
  String inRows() {
    StringBuilder rows = new StringBuilder(left);
    for (int i = 0; i < stages.size(); i++) {
      String start = i == 0 ? " " : " \\\\ ";
      rows.append(start).append('&');
      boolean related = i > 0 || !left.isEmpty();
      rows.append(related ? relation(stages.get(i)) + " " : "").append(stages.get(i).latex());
    }
    return rows.toString().strip();
  }

  private static String relation(Stage stage) {
    return stage.approximate() ? "\\approx" : "=";
  }
}
