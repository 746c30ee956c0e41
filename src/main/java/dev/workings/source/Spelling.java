package dev.workings.source;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what the author of an unknown word may have meant. */
public final class Spelling {
  private Spelling() {}

  /**
   * The known word that differs least, or null if none is near. Near is one changed, missing, added
   * or swapped character for each three of the word; among equals the first one counts.
   */
  public static @Nullable String nearest(String word, Collection<String> known) {
    String nearest = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(word, candidate);
        if (distance < least && !isOtherLetter(word, candidate)) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** One letter says nothing about another one. */
  private static boolean isOtherLetter(String word, String candidate) {
    return word.length() == 1 && candidate.length() == 1 && !word.equalsIgnoreCase(candidate);
  }

  /** Optimal string alignment distance (Damerau 1964, each pair swapped at most once). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
