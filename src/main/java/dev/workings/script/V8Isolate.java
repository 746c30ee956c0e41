package dev.workings.script;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueGlobalObject;

/** A V8 isolate. */
final class V8Isolate implements Isolate {
  private final V8Runtime runtime;

  V8Isolate(V8Runtime runtime) {
    this.runtime = runtime;
  }

  @Override
  public String call(String function, String... arguments) throws ScriptFailure {
    try (V8ValueGlobalObject global = runtime.getGlobalObject()) {
      return global.invokeString(function, (Object[]) arguments);
    } catch (JavetException failure) {
      throw ScriptFailure.of(failure);
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
