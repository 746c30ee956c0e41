package dev.workings.site;

import dev.workings.eval.Origin;
import java.util.List;
import java.util.Set;

/**
 * How many numbers there are of each kind.
 *
 * @param given written down, or read from a data file: nothing was computed
 * @param checked computed, and an expectation that holds speaks about it
 * @param computed the others
 */
record Tally(long computed, long checked, long given) {
  static final Tally NONE = new Tally(0, 0, 0);

  /**
   * One number.
   *
   * @param mentioned the keys that expectations speak about
   */
  static Tally of(Origin origin, Set<String> mentioned) {
    return all(1, origin, mentioned);
  }

  /**
   * So many numbers that have an origin in common, where an expectation may speak about all of them
   * at once or about single ones.
   *
   * @param keys what each of them is called by itself
   */
  static Tally of(Origin origin, List<String> keys, Set<String> mentioned) {
    Tally all = all(keys.size(), origin, mentioned);
    long checked = keys.stream().filter(mentioned::contains).count();
    return all.computed == 0 ? all : new Tally(all.computed - checked, checked, 0);
  }

  private static Tally all(int count, Origin origin, Set<String> mentioned) {
    if (origin.given()) {
      return new Tally(0, 0, count);
    }
    return mentioned.contains(origin.key()) || mentioned.contains(origin.formula())
        ? new Tally(0, count, 0)
        : new Tally(count, 0, 0);
  }

  long all() {
    return computed + checked + given;
  }

  Tally plus(Tally other) {
    return new Tally(computed + other.computed, checked + other.checked, given + other.given);
  }
}
