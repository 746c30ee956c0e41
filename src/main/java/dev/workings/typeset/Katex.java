package dev.workings.typeset;

import dev.workings.script.Engine;
import dev.workings.script.Engines;
import dev.workings.script.Program;
import dev.workings.script.ScriptFailure;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Typesets with KaTeX.
 *
 * <p>A formula's text, style and macros decide every byte of the result, whatever the engine: see
 * {@link Limits} for what is refused before it is tried.
 */
public final class Katex implements Typesetter {
  private static final long REMEMBERED_CHARACTERS = 32L << 20;

  private final Engine engine;
  private final Memory memory = new Memory(REMEMBERED_CHARACTERS);

  private Katex(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts KaTeX.
   *
   * @param cacheDirectory where the engine may keep its native library between runs
   * @throws dev.workings.script.EngineUnavailable if the engine asked for cannot run here
   */
  public static Katex start(Engine.Choice choice, Path cacheDirectory) {
    Program program =
        new Program(
            () -> Library.KATEX.text("katex.min.js") + glue(),
            () -> Library.ours("katex-" + Library.KATEX.version() + ".es5.js") + glue());
    return new Katex(Engines.start(choice, program, cacheDirectory));
  }

  private static String glue() {
    return "\n" + Library.ours("typeset.js");
  }

  /** KaTeX's version. */
  public String version() {
    return Library.KATEX.version();
  }

  /** The engine in use, for a line of information. */
  public String engineName() {
    return engine.name();
  }

  @Override
  public Typeset math(String latex, boolean display, Map<String, String> macros) {
    Formula formula = new Formula(latex, display, macros);
    @Nullable Typeset known = memory.get(formula);
    if (known != null) {
      return known;
    }
    try {
      return memory.put(formula, typeset(formula));
    } catch (ScriptFailure failure) { // not remembered: it may go better another time
      return formula.problem("KaTeX gave up on this formula: " + failure.getMessage());
    }
  }

  private Typeset typeset(Formula formula) throws ScriptFailure {
    Typeset.@Nullable Problem excess = Limits.excess(formula);
    return excess != null
        ? excess
        : Limits.checked(formula, Answer.read(engine.call("typeset", formula.arguments())));
  }

  @Override
  public void close() {
    engine.close();
  }
}
