package dev.workings.script;

import java.util.Locale;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Script;

/** Mozilla's engine written in Java, interpreting: it runs everywhere and starts quickly. */
final class Rhino implements Platform {
  private final Script script;

  Rhino(String text) {
    script = new Interpreter().call(context -> context.compileString(text, "program", 1, null));
  }

  @Override
  public String name() {
    return new Interpreter().call(Context::getImplementationVersion);
  }

  @Override
  public Isolate open() {
    return new RhinoIsolate(script);
  }

  /** Contexts with our settings, which can be stopped from another thread. */
  static final class Interpreter extends ContextFactory {
    private static final int INSTRUCTIONS_BETWEEN_LOOKS = 100_000;

    private volatile boolean stopped;

    void stop() {
      stopped = true;
    }

    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      context.setInterpretedMode(true);
      context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
      context.setLocale(Locale.ROOT);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      if (stopped) {
        throw new Error("stopped"); // an exception could be caught by the script
      }
    }
  }
}
