package dev.workings.plot;

import dev.workings.value.Separators;

/** How a plot speaks to its readers: their signs in numbers, and what it says of itself. */
public interface Wording {
  /** The signs of their numbers. */
  Separators numbers();

  /** What stands under a key of the words, such as {@code plot_histogram}. */
  String words(String key);

  /** What stands under a key for so many of something. */
  String counted(String key, long count);
}
