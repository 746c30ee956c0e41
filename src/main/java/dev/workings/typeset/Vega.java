package dev.workings.typeset;

import dev.workings.script.Engine;
import dev.workings.script.EngineUnavailable;
import dev.workings.script.Engines;
import dev.workings.script.Program;
import dev.workings.script.ScriptFailure;
import java.nio.file.Path;

/**
 * Draws with Vega-Lite and Vega, which only V8 can run.
 *
 * <p>Nothing is loaded, nothing is left to chance, the clock or the time zone; colours are the
 * page's: {@code currentColor} and {@code var(--plot-1)} to {@code var(--plot-8)}.
 */
public final class Vega implements Plotter {
  /** Of JSON, and of SVG. */
  static final int CHARACTERS = 2_000_000;

  /** Also of numbers in a sequence. */
  static final int MARKS = 50_000;

  /** Ticks of an axis, bins, steps of a density, and so on. */
  static final int COUNTS = 1_000;

  private final Engine engine;

  private Vega(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts Vega. Where it cannot run the plotter answers {@link Plot.Unavailable}.
   *
   * @param cacheDirectory where the engine may keep its native library between runs
   */
  public static Plotter start(Engine.Choice choice, Path cacheDirectory) {
    try {
      Program program = Program.modern(Vega::script);
      return new Vega(Engines.start(choice, program, cacheDirectory));
    } catch (EngineUnavailable unavailable) {
      return new NoPlotter(unavailable.getMessage());
    }
  }

  static String script() {
    return String.join(
        "\n",
        Library.ours("plot-before.js"),
        Library.VEGA.text("vega.min.js"),
        Library.VEGA_LITE.text("vega-lite.min.js"),
        Library.ours("plot-theme.js"),
        Library.ours("plot.js"));
  }

  @Override
  public Plot svg(String specification, String id, String label) {
    if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("no id for a picture: " + id);
    }
    if (specification.length() > CHARACTERS) {
      String found = specification.length() + " characters are too many";
      return new Plot.Problem(found + "; the limit is " + CHARACTERS);
    }
    try {
      String answer =
          engine.call("plot", specification, id, "" + MARKS, "" + COUNTS, "" + CHARACTERS);
      return Drawing.read(answer, label);
    } catch (ScriptFailure failure) {
      return new Plot.Problem("Vega gave up on this plot: " + failure.getMessage());
    }
  }

  @Override
  public void close() {
    engine.close();
  }

  /** What stands in for Vega where it cannot run. */
  private record NoPlotter(String reason) implements Plotter {
    @Override
    public Plot svg(String specification, String id, String label) {
      return new Plot.Unavailable(reason);
    }

    @Override
    public void close() {}
  }
}
