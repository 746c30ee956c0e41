package dev.workings.latex;

/** The few words that stand in formulas, in the language around them. */
public record Wording(String yes, String no, String when, String otherwise) {
  /** {@code true}, {@code false}, {@code if} and {@code otherwise}. */
  public static final Wording ENGLISH = new Wording("true", "false", "if", "otherwise");

  String truth(boolean value) {
    return text(value ? yes : no);
  }

  /** Before the condition of a case. */
  String condition() {
    return text(when + " ");
  }

  /** In place of a condition. */
  String noCondition() {
    return text(otherwise);
  }

  private static String text(String words) {
    return "\\text{" + Escapes.text(words) + "}";
  }
}
