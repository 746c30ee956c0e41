package dev.workings.syntax;

import java.util.Set;

/**
 * What a name's spelling says: {@code y_hat} is a letter with a decoration, {@code total} a word.
 */
public final class Lettering {
  /** Greek letters LaTeX has a command for; the others look like Latin letters. */
  private static final Set<String> GREEK =
      Set.of(
          "alpha",
          "beta",
          "gamma",
          "delta",
          "epsilon",
          "varepsilon",
          "zeta",
          "eta",
          "theta",
          "vartheta",
          "iota",
          "kappa",
          "lambda",
          "mu",
          "nu",
          "xi",
          "pi",
          "varpi",
          "rho",
          "varrho",
          "sigma",
          "varsigma",
          "tau",
          "upsilon",
          "phi",
          "varphi",
          "chi",
          "psi",
          "omega",
          "Gamma",
          "Delta",
          "Theta",
          "Lambda",
          "Xi",
          "Pi",
          "Sigma",
          "Upsilon",
          "Phi",
          "Psi",
          "Omega",
          "varkappa");

  private Lettering() {}

  /** Whether a word spells a Greek letter out. */
  public static boolean isGreek(String word) {
    return GREEK.contains(word);
  }

  /**
   * Whether a name is set as a letter, as mathematical notation is: its first segment is one
   * letter, with or without digits behind it, or a Greek one.
   */
  public static boolean isLetter(String name) {
    String first = name.split("_")[0];
    return isGreek(first) || isLetterWithDigits(first);
  }

  /** Whether a segment of a name is one letter, with or without digits behind it: {@code x12}. */
  public static boolean isLetterWithDigits(String segment) {
    return !segment.isEmpty() && isNumber(segment.substring(segment.offsetByCodePoints(0, 1)));
  }

  /** Whether a segment of a name has digits only. */
  public static boolean isNumber(String segment) {
    return segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
