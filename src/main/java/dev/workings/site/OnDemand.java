package dev.workings.site;

import dev.workings.script.EngineUnavailable;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * What takes a while to start, started aside as soon as it is known to be needed: a site without
 * formulas does not pay for KaTeX, and one with formulas reads its pages meanwhile.
 */
final class OnDemand<T> implements AutoCloseable {
  private final String name;
  private final FutureTask<T> start;
  private final Consumer<T> end;
  private boolean begun;

  OnDemand(String name, Callable<T> start, Consumer<T> end) {
    this.name = name;
    this.start = new FutureTask<>(start);
    this.end = end;
  }

  /** Begins to start it, once. */
  synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(start, name);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What was started; waits for it. */
  T get() {
    begin();
    return started();
  }

  private T started() {
    try {
      return start.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WorldException.interrupted();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof EngineUnavailable unavailable
          ? WorldException.refused(unavailable.getMessage())
          : WorldException.broken("", e.getCause());
    }
  }

  @Override
  public synchronized void close() {
    if (begun) {
      end.accept(started());
    }
  }
}
