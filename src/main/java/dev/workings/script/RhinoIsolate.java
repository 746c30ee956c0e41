package dev.workings.script;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/** A scope of Rhino without a way out to Java. */
final class RhinoIsolate implements Isolate {
  private final Rhino.Interpreter interpreter = new Rhino.Interpreter();
  private final ScriptableObject scope;

  RhinoIsolate(Script script) {
    scope =
        interpreter.call(
            context -> {
              ScriptableObject globals = context.initSafeStandardObjects();
              script.exec(context, globals, globals);
              return globals;
            });
  }

  @Override
  public String call(String function, String... arguments) {
    return interpreter.call(context -> call(context, function, arguments));
  }

  private String call(Context context, String function, String... arguments) {
    Function callee = (Function) ScriptableObject.getProperty(scope, function);
    return Context.toString(callee.call(context, scope, scope, arguments));
  }

  @Override
  public void interrupt() {
    interpreter.stop();
  }

  @Override
  public void close() {}
}
