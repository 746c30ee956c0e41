package dev.workings.differential;

/** A question for both sides. */
interface Question {
  /** One statement of calc. */
  String statement();

  /** One line of gp, which prints one line. */
  String script();

  /** The value calc has to show, made from what gp printed. */
  String expected(String printed);
}
