package dev.workings.script;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueGlobalObject;

/** A V8 isolate. */
final class V8Isolate implements Isolate {
  /** For what is under way when the heap is full. */
  private static final long HEADROOM_BYTES = 2L << 30;

  private final V8Runtime runtime;
  private boolean full;

  V8Isolate(V8Runtime runtime) {
    this.runtime = runtime;
    runtime.setNearHeapLimitCallback((limit, initial) -> stop(limit));
  }

  /** A script that takes all memory would end the whole process; it ends alone if it gets more. */
  private long stop(long limit) {
    full = true;
    runtime.terminateExecution();
    return limit + HEADROOM_BYTES;
  }

  @Override
  public String call(String function, String... arguments) throws ScriptFailure {
    try (V8ValueGlobalObject global = runtime.getGlobalObject()) {
      return global.invokeString(function, (Object[]) arguments);
    } catch (JavetException failure) {
      throw full
          ? new ScriptFailure("it takes too much memory", failure)
          : ScriptFailure.of(failure);
    }
  }

  @Override
  public void interrupt() {
    runtime.terminateExecution();
  }

  @Override
  public void close() throws ScriptFailure {
    try {
      runtime.close();
    } catch (JavetException failure) {
      throw ScriptFailure.of(failure);
    }
  }
}
