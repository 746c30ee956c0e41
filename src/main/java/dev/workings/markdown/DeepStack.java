package dev.workings.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs a task on a thread whose stack has a known size, whatever stack the caller has. */
final class DeepStack {
  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  /**
   * The result of a task.
   *
   * @throws RuntimeException what the task throws
   * @throws StackOverflowError if even this stack was too small
   */
  static <T> T call(Supplier<T> task) {
    FutureTask<T> future = new FutureTask<>(task::get);
    new Thread(null, future, "markdown", BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
