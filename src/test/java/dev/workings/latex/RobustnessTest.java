package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever an author writes is answered, with diagnostics or with a formula. */
class RobustnessTest {
  private static final int SMALL_STACK = 1 << 20;

  /** {@code -Dworkings.cases=50000} asks for more than a build does. */
  private static final int CASES = Integer.getInteger("workings.cases", 5_000);

  /** A cell takes two seconds at most; sixty of them are a hang on the busiest machine. */
  private static final long HANG = 60_000_000_000L;

  @Test
  void randomCellsAreAnswered() {
    RandomCells random = new RandomCells(1);
    onSmallStack(() -> repeat(random::cell));
  }

  @Test
  void mutatedCellsAreAnswered() {
    RandomCells random = new RandomCells(2);
    onSmallStack(() -> repeat(random::mutated));
  }

  private static void repeat(Supplier<String> cells) {
    for (int i = 0; i < CASES; i++) {
      check(cells.get());
    }
  }

  private static void check(String text) {
    long start = System.nanoTime();
    try {
      Cell cell = Cell.of(text);
      cell.answers().forEach(Cell::latex);
      cell.diagnostics().forEach(diagnostic -> check(diagnostic, text));
    } catch (RuntimeException | StackOverflowError escaped) {
      throw new AssertionError(text, escaped);
    }
    assertTrue(System.nanoTime() - start < HANG, () -> "it took more than a minute: " + text);
  }

  private static void check(Diagnostic diagnostic, String text) {
    assertFalse(diagnostic.message().isBlank(), text);
    assertTrue(diagnostic.span().end() <= text.length(), text);
    assertTrue(diagnostic.span().start() <= diagnostic.span().end(), text);
  }

  private static void onSmallStack(Runnable work) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, problem) -> thrown.set(problem));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertEquals(null, thrown.get());
  }
}
