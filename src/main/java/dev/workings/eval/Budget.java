package dev.workings.eval;

import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.value.Effort;
import java.util.List;

/**
 * Counts what an evaluation costs, so that a page that builds builds everywhere: a count decides,
 * never a clock.
 */
final class Budget {
  private static final long STEPS_A_CELL = 1_000_000;
  private static final long STEPS_A_PAGE = 10_000_000;
  private static final String FEWER = "take fewer items, or use a closed formula";
  private static final long EFFORT_A_CELL = 500_000_000L;
  private static final long EFFORT_A_PAGE = 10 * EFFORT_A_CELL;
  private static final int CALLS = 200;
  private static final int NESTING = 2_000;

  private static final long CELLS_OF_TABLES = 200_000;

  /** A formula takes as long, and as much room, as so many texts. */
  private static final int FORMULA = 20;

  private long pageCells;
  private long pageSteps;
  private long cellSteps;
  private long stepsOfExplanation;
  private boolean explaining;
  private final Effort ofPage = new Effort(EFFORT_A_PAGE, null);
  private Effort ofCell = new Effort(EFFORT_A_CELL, ofPage);
  private Effort ofExplanation = new Effort(EFFORT_A_CELL, null);
  private int calls;
  private int nesting;

  void startCell() {
    cellSteps = 0;
    stepsOfExplanation = 0;
    ofCell = new Effort(EFFORT_A_CELL, ofPage);
    ofExplanation = new Effort(EFFORT_A_CELL, null);
  }

  /** A statement that failed leaves the counters of depth where it stopped. */
  void startStatement() {
    calls = 0;
    nesting = 0;
    explain(false);
  }

  /** What a working costs is not counted as what its value costs. */
  void explain(boolean now) {
    explaining = now;
    Effort.countIn(now ? ofExplanation : ofCell);
  }

  /** Whether nothing more can be evaluated in this cell. */
  boolean isSpent() {
    return cellSteps > STEPS_A_CELL || pageSteps > STEPS_A_PAGE || ofCell.isSpent();
  }

  void enter(Span place) {
    count(place);
    nesting++;
    if (nesting > NESTING) {
      throw exceeded(
          "expressions are nested more than " + NESTING + " deep here",
          "give the parts names",
          place);
    }
  }

  private void count(Span place) {
    if (explaining) {
      if (++stepsOfExplanation > STEPS_A_CELL) {
        throw exceeded("the workings of this cell take more than 1,000,000 steps", FEWER, place);
      }
      return;
    }
    cellSteps++;
    pageSteps++;
    if (cellSteps > STEPS_A_CELL) {
      throw exceeded("this cell takes more than 1,000,000 steps", FEWER, place);
    }
    if (pageSteps > STEPS_A_PAGE) {
      throw exceeded("this page takes more than 10,000,000 steps", FEWER, place);
    }
  }

  /** Formulas in tables are counted when it is known that they are formulas. */
  void show(List<List<Term>> rows, Span place) {
    long plain = rows.stream().flatMap(List::stream).filter(Figure::isPlain).count();
    long all = rows.stream().mapToLong(List::size).sum();
    show((FORMULA - 1) * (all - plain), place);
  }

  /** Cells of tables are kept until the page is written. */
  void show(long cells, Span place) {
    pageCells += cells;
    if (pageCells > CELLS_OF_TABLES) {
      throw exceeded(
          "the tables of this page have more than 200,000 cells, where a formula counts as 20",
          "show fewer rows: #| rows: 20",
          place);
    }
  }

  void leave() {
    nesting--;
  }

  void enterCall(Span place) {
    if (++calls > CALLS) {
      throw exceeded(
          "functions call each other more than " + CALLS + " deep",
          "end the recursion: if … then … else …",
          place);
    }
  }

  void leaveCall() {
    calls--;
  }

  static EvaluationException exceeded(String fact, String hint, Span place) {
    return new EvaluationException(Diagnostic.error(Code.LIMIT_EXCEEDED, fact, place).hint(hint));
  }
}
