package dev.workings.latex;

import dev.workings.function.Term;

/** Relations as LaTeX. */
final class Relations {
  private Relations() {}

  static String latex(Term.Relation relation) {
    switch (relation) {
      case EQUAL:
        return "=";
      case NOT_EQUAL:
        return "\\ne";
      case LESS:
        return "<";
      case LESS_OR_EQUAL:
        return "\\le";
      case GREATER:
        return ">";
      case GREATER_OR_EQUAL:
        return "\\ge";
      default:
        return "\\approx";
    }
  }
}
