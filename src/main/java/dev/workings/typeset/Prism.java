package dev.workings.typeset;

import dev.workings.script.Engine;
import dev.workings.script.Engines;
import dev.workings.script.Program;
import dev.workings.script.ScriptFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Highlights code with Prism, in every language that Prism knows; a language is read when it is
 * first met.
 *
 * <p>Language and code decide every byte of the result, whatever the engine and whatever was
 * highlighted before.
 */
public final class Prism implements Highlighter {
  /**
   * Of code, in UTF-16 units: some of Prism's patterns take the square of it, which at this length
   * is a few seconds for the worst that we could think of.
   */
  static final int CHARACTERS = 20_000;

  private final Engine engine;
  private final Map<String, List<String>> components = new ConcurrentHashMap<>();

  private Prism(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts Prism.
   *
   * @param cacheDirectory where the engine may keep its native library between runs
   * @throws dev.workings.script.EngineUnavailable if the engine asked for cannot run here
   */
  public static Prism start(Engine.Choice choice, Path cacheDirectory) {
    return new Prism(Engines.start(choice, Program.plain(Prism::script), cacheDirectory));
  }

  private static String script() {
    return String.join(
        "\n",
        Library.PRISM.text("components.js"),
        Library.PRISM.text("dependencies.js"),
        Library.ours("highlight.js"));
  }

  @Override
  public @Nullable String html(String language, String code) {
    if (code.length() > CHARACTERS) {
      return null;
    }
    try {
      String names = engine.call("needed", language);
      return names.isEmpty() ? null : highlighted(language, code, names);
    } catch (ScriptFailure failure) { // colours are no reason to fail a build
      return null;
    }
  }

  private @Nullable String highlighted(String language, String code, String names)
      throws ScriptFailure {
    List<String> arguments = new ArrayList<>(List.of(language, code));
    arguments.addAll(components.computeIfAbsent(names, Prism::read));
    String html = engine.call("highlight", arguments.toArray(String[]::new));
    return html.isEmpty() ? null : html;
  }

  /** The texts of the core and of components, in order. */
  private static List<String> read(String names) {
    List<String> texts = new ArrayList<>();
    for (String name : ("core " + names).split(" ")) {
      texts.add(Library.PRISM.text("components/prism-" + name + ".min.js"));
    }
    return List.copyOf(texts);
  }

  @Override
  public void close() {
    engine.close();
  }
}
