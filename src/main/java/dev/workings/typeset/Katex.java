package dev.workings.typeset;

import dev.workings.script.Engine;
import java.nio.file.Path;
import java.util.Map;

/** Typesets with KaTeX. */
public final class Katex implements Typesetter {
  static final String VERSION = "0.18.11";

  private Katex() {}

  /**
   * Starts KaTeX.
   *
   * @param cacheDirectory where the engine may keep its native library between runs
   */
  public static Katex start(Engine.Choice choice, Path cacheDirectory) {
    throw new UnsupportedOperationException("soon: " + choice + cacheDirectory);
  }

  /** KaTeX's version: with a formula's text and macros it decides every byte of the HTML. */
  public String version() {
    return VERSION;
  }

  /** The engine in use, for a line of information. */
  public String engineName() {
    throw new UnsupportedOperationException("soon");
  }

  @Override
  public Typeset math(String latex, boolean display, Map<String, String> macros) {
    throw new UnsupportedOperationException("soon");
  }

  @Override
  public void close() {}
}
