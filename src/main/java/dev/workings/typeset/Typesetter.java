package dev.workings.typeset;

import java.util.Map;

/** Turns LaTeX into HTML. It may be called by several threads at once. */
public interface Typesetter extends AutoCloseable {
  /**
   * Typesets one formula.
   *
   * @param latex the formula, without dollar signs
   * @param display on a line of its own rather than in the running text
   * @param macros abbreviations by name, each name with its backslash; never changed
   */
  Typeset math(String latex, boolean display, Map<String, String> macros);

  @Override
  void close();
}
