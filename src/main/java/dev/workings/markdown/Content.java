package dev.workings.markdown;

import java.util.List;
import java.util.Map;

/** A node of the page between reading and writing: HTML as data, with holes and open URLs. */
sealed interface Content {
  /** Characters to be escaped. */
  record Text(String text) implements Content {}

  /**
   * An element.
   *
   * @param attributes in the order they are written; an ordered map
   * @param children empty for a void element
   */
  record Element(String name, Map<String, String> attributes, List<Content> children)
      implements Content {}

  /** A hole to be filled. */
  record Place(Hole hole) implements Content {}

  /** An {@code a} or {@code img} whose URL is asked for when it is written. */
  record Reference(Link link, Element element) implements Content {}
}
