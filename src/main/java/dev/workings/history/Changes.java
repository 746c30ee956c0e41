package dev.workings.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When files were last changed.
 *
 * @param days file → the day of the last commit that changed it, where its committer was; a file
 *     that was never committed has none
 * @param complete whether all commits that had to be looked at were there; where not, the files
 *     that were changed in the others have no day
 */
public record Changes(SortedMap<String, LocalDate> days, boolean complete) {
  /** Nothing is known of any file. */
  public static final Changes NONE = new Changes(Collections.emptySortedMap(), true);

  public Changes {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }
}
