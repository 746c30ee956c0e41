package dev.workings.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link Markdown#write} needs to know from outside: the HTML of holes, the URLs of links. */
public interface Filling {
  /**
   * Trusted HTML for a hole: of a {@link Hole.Cell} a block, of the others text. A displayed
   * formula is wrapped in an element that carries its label as id.
   */
  String html(Hole hole);

  /** The same for a hole in the text of a link, where nothing else can be pressed. */
  default String htmlInLink(Hole hole) {
    return html(hole);
  }

  /**
   * Trusted HTML for what stands beside a displayed formula whose label begins with eq-, or that
   * has values in it.
   */
  default String number(Hole.Math hole) {
    return "";
  }

  /** Trusted HTML for what something with a label is called, such as {@code Figure 1}. */
  default String title(String label) {
    return label;
  }

  /** The number of a section, such as {@code 2.1}; empty if sections have none. */
  default String section(String id) {
    return "";
  }

  /** A word of the page's language, by its key; such as {@code exercise}. */
  default String word(String key) {
    return key;
  }

  /** Trusted HTML for a citation, or null if nothing is cited there and it is only text. */
  default @Nullable String citation(Citation citation) {
    return null;
  }

  /** A line of plain text with what its references say; it is escaped when written. */
  default String said(Phrase phrase) {
    return phrase.text();
  }

  /** Attributes of a picture that its author did not write, such as its size. */
  default Map<String, String> picture(Link image) {
    return Map.of();
  }

  /** The final URL of a link or an image; it is percent-encoded and escaped when written. */
  String href(Link link);

  /**
   * Trusted HTML for a block of code that is shown, such as with its words in colour.
   *
   * @param language the first word of the info string; empty if there is none that we trust
   * @return null if the code is to be written as it is
   */
  default @Nullable String code(String language, String code) {
    return null;
  }
}
