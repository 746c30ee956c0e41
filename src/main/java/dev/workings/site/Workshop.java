package dev.workings.site;

import dev.workings.script.Engine;
import dev.workings.typeset.Highlighter;
import dev.workings.typeset.Katex;
import dev.workings.typeset.Prism;
import dev.workings.typeset.Typesetter;
import java.nio.file.Path;

/** What makes HTML of formulas and of code, each started when it is needed. */
record Workshop(OnDemand<Typesetter> formulas, OnDemand<Highlighter> code)
    implements AutoCloseable {
  /**
   * @param cache where engines keep their native library between runs
   */
  static Workshop of(Path cache) {
    return new Workshop(
        new OnDemand<>("katex", () -> Katex.start(Engine.Choice.AUTO, cache), Typesetter::close),
        new OnDemand<>("prism", () -> Prism.start(Engine.Choice.AUTO, cache), Highlighter::close));
  }

  @Override
  public void close() {
    formulas.close();
    code.close();
  }
}
