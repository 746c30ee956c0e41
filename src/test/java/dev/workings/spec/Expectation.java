package dev.workings.spec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing an {@link Example} promises.
 *
 * @param key one of {@link Result#KEYS}
 * @param text without indentation; may have several lines
 */
record Expectation(String key, String text) {
  private static final String INDENTATION = "  ";

  Expectation {
    text = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  /** As it stands in the file: behind its key, or indented below it. */
  @Override
  public String toString() {
    if (text.isEmpty()) {
      return key + ":";
    } else if (text.indexOf('\n') < 0) {
      return key + ": " + text;
    }
    return text.lines()
        .map(line -> line.isEmpty() ? "" : INDENTATION + line)
        .collect(Collectors.joining("\n", key + ":\n", ""));
  }

  static String written(List<Expectation> expectations) {
    return expectations.stream().map(Expectation::toString).collect(Collectors.joining("\n"));
  }
}
