package dev.workings.site;

import dev.workings.script.Engine;
import dev.workings.typeset.Katex;
import dev.workings.typeset.Typeset;
import dev.workings.typeset.Typesetter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** KaTeX, started by the first formula: a site without formulas does not wait for it. */
final class TypesetterOnDemand implements Typesetter {
  private final Path cache;
  private @Nullable Typesetter started;

  TypesetterOnDemand(Path cache) {
    this.cache = cache;
  }

  @Override
  public Typeset math(String latex, boolean display, Map<String, String> macros) {
    return typesetter().math(latex, display, macros);
  }

  private synchronized Typesetter typesetter() {
    Typesetter typesetter = started;
    if (typesetter == null) {
      typesetter = Katex.start(Engine.Choice.AUTO, cache);
      started = typesetter;
    }
    return typesetter;
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      started.close();
    }
  }
}
