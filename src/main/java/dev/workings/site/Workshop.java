package dev.workings.site;

import dev.workings.script.Engine;
import dev.workings.search.Tokenizer;
import dev.workings.typeset.Highlighter;
import dev.workings.typeset.Katex;
import dev.workings.typeset.Plotter;
import dev.workings.typeset.Prism;
import dev.workings.typeset.Typesetter;
import dev.workings.typeset.Vega;
import java.nio.file.Path;

/**
 * What makes HTML of formulas, code and plots, finds the words on pages and knows pictures, each
 * started when it is needed.
 */
record Workshop(
    OnDemand<Typesetter> formulas,
    OnDemand<Highlighter> code,
    OnDemand<Plotter> plots,
    OnDemand<Tokenizer> words,
    Pictures pictures)
    implements AutoCloseable {
  /**
   * @param cache where engines keep their native library between runs
   */
  static Workshop of(Path cache, Pictures pictures) {
    return new Workshop(
        new OnDemand<>("katex", () -> Katex.start(Engine.Choice.AUTO, cache), Typesetter::close),
        new OnDemand<>("prism", () -> Prism.start(Engine.Choice.AUTO, cache), Highlighter::close),
        new OnDemand<>("vega", () -> Vega.start(Engine.Choice.AUTO, cache), Plotter::close),
        new OnDemand<>("words", () -> Tokenizer.start(Engine.Choice.AUTO, cache), Tokenizer::close),
        pictures);
  }

  @Override
  public void close() {
    formulas.close();
    code.close();
    plots.close();
    words.close();
  }
}
