package dev.workings.site;

import dev.workings.script.Engine;
import dev.workings.script.EngineUnavailable;
import dev.workings.typeset.Katex;
import dev.workings.typeset.Typeset;
import dev.workings.typeset.Typesetter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * KaTeX, started aside as soon as it is known to be needed: a site without formulas does not pay
 * for it, and one with formulas reads its pages meanwhile.
 */
final class TypesetterOnDemand implements Typesetter {
  private final FutureTask<Typesetter> start;
  private boolean begun;

  TypesetterOnDemand(Path cache) {
    start = new FutureTask<>(() -> Katex.start(Engine.Choice.AUTO, cache));
  }

  /** Begins to start it, once. */
  synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(start, "katex");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public Typeset math(String latex, boolean display, Map<String, String> macros) {
    begin();
    return started().math(latex, display, macros);
  }

  private Typesetter started() {
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
      started().close();
    }
  }
}
