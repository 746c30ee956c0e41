package dev.workings.typeset;

import java.util.List;

/** What came of a specification: a picture, or why there is none. */
public sealed interface Plot {
  /**
   * A picture.
   *
   * @param svg one {@code svg} element, ready to stand in a page
   * @param warnings what the author should know of it, each one fact, without the place
   */
  record Picture(String svg, List<String> warnings) implements Plot {
    public Picture {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A specification that cannot be drawn.
   *
   * @param message one fact, without the place
   */
  record Problem(String message) implements Plot {}

  /** Nothing can be drawn on this system; every plot gets this answer. */
  record Unavailable(String reason) implements Plot {}
}
