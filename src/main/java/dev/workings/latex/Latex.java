package dev.workings.latex;

import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.latex.Printed.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes terms and workings as LaTeX text. */
public final class Latex {
  private final TermPrinter printer;
  private final Lines lines;

  /** A writer that sets numbers and breaks lines in the given way. */
  public Latex(Numerals numerals, Lines lines) {
    this(numerals, lines, Map.of());
  }

  /**
   * A writer that also sets some names as their author wants them.
   *
   * @param symbols the LaTeX of names
   */
  public Latex(Numerals numerals, Lines lines, Map<String, String> symbols) {
    this(numerals, lines, symbols, Wording.ENGLISH);
  }

  /**
   * A writer whose formulas stand in a text of another language.
   *
   * @param wording the words in formulas
   */
  public Latex(Numerals numerals, Lines lines, Map<String, String> symbols, Wording wording) {
    this.printer = new TermPrinter(numerals, new Symbols(symbols, wording), false);
    this.lines = lines;
  }

  /** One term. */
  public String of(Term term) {
    return printer.latex(term);
  }

  /**
   * A working: in one line if it is short enough, else one stage a row. A stage that reads like
   * what stands before it is left out.
   */
  public String of(Working working) {
    Derivation derivation = derivation(working);
    boolean tall = derivation.tall() && !lines.equals(Lines.ONE);
    boolean split = tall || derivation.width() > lines.width();
    return split && derivation.stages().size() > 1
        ? aligned(List.of(derivation.inRows()))
        : derivation.inOneRow("");
  }

  /** Several workings under one another, each in a row of its own. */
  public String of(List<Working> workings) {
    if (workings.size() == 1) {
      return of(workings.get(0));
    }
    return aligned(workings.stream().map(each -> derivation(each).inOneRow("&")).toList());
  }

  private Derivation derivation(Working working) {
    Term left = working.left();
    String before = left == null ? "" : side(left);
    Derivation derivation = new Derivation(before, new ArrayList<>());
    for (Working.Stage stage : working.stages()) {
      String latex = side(stage.term());
      if (!latex.equals(before)) {
        derivation.stages().add(new Derivation.Stage(latex, stage.approximate(), stage.tall()));
      }
      before = latex;
    }
    return derivation;
  }

  /** A term beside a relation: {@code (a > 3) = true} must not be read as a chain. */
  private String side(Term term) {
    Printed printed = printer.print(term);
    boolean chained =
        printed.level().compareTo(Level.OR) >= 0 && printed.level().compareTo(Level.RELATION) <= 0;
    return (chained ? printed.parenthesised() : printed).latex();
  }

  private static String aligned(List<String> rows) {
    return "\\begin{aligned} " + String.join(" \\\\ ", rows) + " \\end{aligned}";
  }
}
