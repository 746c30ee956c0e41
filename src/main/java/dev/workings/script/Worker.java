package dev.workings.script;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An isolate and the thread it belongs to. */
final class Worker {
  /** Known and large, so that what can be nested does not depend on the caller's thread. */
  static final int STACK_BYTES = 64 << 20;

  private final ExecutorService thread = Executors.newSingleThreadExecutor(Worker::thread);
  private final Duration limit;
  private final Isolate isolate;

  Worker(Platform platform, Duration limit) throws ScriptFailure {
    this.limit = limit;
    try {
      isolate = answer(thread.submit(platform::open), () -> {});
    } catch (ScriptFailure failure) {
      thread.shutdown();
      throw failure;
    }
  }

  String call(String function, String... arguments) throws ScriptFailure {
    Callable<String> call = () -> isolate.call(function, arguments);
    return answer(thread.submit(call), isolate::interrupt);
  }

  /** Closes the isolate after its last call, without waiting for that. */
  void close() {
    thread.submit(
        () -> {
          isolate.close();
          return isolate;
        });
    thread.shutdown();
  }

  private <T> T answer(Future<T> future, Runnable interrupt) throws ScriptFailure {
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw ScriptFailure.of(failed.getCause());
    } catch (TimeoutException late) {
      interrupt.run();
      throw new ScriptFailure("it takes too long", late);
    } catch (InterruptedException stopped) {
      interrupt.run();
      Thread.currentThread().interrupt();
      throw new ScriptFailure("the build was interrupted", stopped);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "workings-script", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
