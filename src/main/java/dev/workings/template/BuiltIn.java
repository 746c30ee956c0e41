package dev.workings.template;

import dev.workings.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files of the built-in theme, by the names under which a site's {@code templates} folder
 * replaces them.
 */
public final class BuiltIn {
  /** How the paths of the theme's files begin in messages. */
  public static final String PREFIX = "built-in:";

  /** The parts of the style sheet, in the order in which they are joined. */
  public static final List<String> STYLES =
      List.of(
          "style/colours.css",
          "style/frame.css",
          "style/layout.css",
          "style/languages.css",
          "style/text.css",
          "style/code.css",
          "style/formulas.css",
          "style/cells.css",
          "style/figures.css",
          "style/structure.css",
          "style/tabs.css",
          "style/preview.css",
          "style/search.css",
          "style/numbers.css",
          "style/byline.css",
          "style/cite.css",
          "style/print.css");

  /** The parts of the script, in the order in which they are joined. */
  public static final List<String> SCRIPTS =
      List.of(
          "script/contents.js",
          "script/copy.js",
          "script/tabs.js",
          "script/preview.js",
          "script/search.js");

  /**
   * The parts of the script that runs before the first paint, in the order in which they are
   * joined.
   */
  public static final List<String> FIRST = List.of("first/mode.js", "first/layout.js");

  /** Files that are published as they are. */
  public static final List<String> ASSETS = List.of();

  /** The theme's words; {@code words/en.yml} has all of them. */
  public static final List<String> WORDS =
      List.of(
          "words/en.yml",
          "words/ar.yml",
          "words/de.yml",
          "words/es.yml",
          "words/fr.yml",
          "words/it.yml",
          "words/nl.yml",
          "words/pt.yml");

  private BuiltIn() {}

  /** A text file of the theme. */
  public static Source source(String name) {
    return Source.of(PREFIX + name, new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** A file of the theme. */
  public static byte[] bytes(String name) {
    return Shelf.resource(name);
  }
}
