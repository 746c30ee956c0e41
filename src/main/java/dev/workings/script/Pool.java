package dev.workings.script;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * As many isolates as there are processors, opened when they are first needed.
 *
 * <p>An isolate that failed is not used again, so no call can spoil the next one.
 */
final class Pool implements Engine {
  /**
   * Far beyond what an honest call takes: it ends a build that would hang, and decides no output.
   */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Platform platform;
  private final Duration limit;
  private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Pool(Platform platform) throws ScriptFailure {
    this(platform, LIMIT);
  }

  Pool(Platform platform, Duration limit) throws ScriptFailure {
    this.platform = platform;
    this.limit = limit;
    idle.push(new Worker(platform, limit));
  }

  @Override
  public String call(String function, String... arguments) throws ScriptFailure {
    seats.acquireUninterruptibly();
    try {
      return callSeated(function, arguments);
    } finally {
      seats.release();
    }
  }

  private String callSeated(String function, String... arguments) throws ScriptFailure {
    Worker worker = idle.poll();
    if (worker == null) {
      worker = new Worker(platform, limit);
    }
    try {
      String answer = worker.call(function, arguments);
      idle.push(worker);
      return answer;
    } catch (ScriptFailure failure) {
      worker.close();
      throw failure;
    } finally {
      closeIdleIfClosed();
    }
  }

  @Override
  public String name() {
    return platform.name();
  }

  @Override
  public void close() {
    closed = true;
    closeIdleIfClosed();
  }

  private void closeIdleIfClosed() {
    while (closed) {
      Worker worker = idle.poll();
      if (worker == null) {
        return;
      }
      worker.close();
    }
  }
}
