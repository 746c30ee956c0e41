package dev.workings.search;

import dev.workings.script.Engine;
import dev.workings.script.Engines;
import dev.workings.script.Program;
import dev.workings.script.ScriptFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides texts into words as the page in the browser will do with a reader's question. */
public final class Tokenizer implements AutoCloseable {
  private final Engine engine;

  private Tokenizer(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts a tokenizer.
   *
   * @param cacheDirectory where the engine may keep its native library between runs
   * @throws dev.workings.script.EngineUnavailable if the engine asked for cannot run here
   */
  public static Tokenizer start(Engine.Choice choice, Path cacheDirectory) {
    Program words = Program.plain(() -> Shelf.text("words.js"));
    return new Tokenizer(Engines.start(choice, words, cacheDirectory));
  }

  /**
   * The words of texts, each as often as it stands there.
   *
   * @param decimal the sign before decimals in these texts
   */
  List<List<String>> words(String decimal, List<String> texts) {
    List<String> arguments = new ArrayList<>(List.of(decimal));
    arguments.addAll(texts);
    try {
      String words = engine.call("workingsIndexed", arguments.toArray(String[]::new));
      return Arrays.stream(words.split("\n", -1)).map(Tokenizer::folded).toList();
    } catch (ScriptFailure failure) {
      throw new IllegalStateException("words.js: " + failure.getMessage(), failure);
    }
  }

  /** V8 has no tables of Unicode here. */
  private static List<String> folded(String words) {
    return Arrays.stream(words.split(" ")).map(Fold::of).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public void close() {
    engine.close();
  }
}
