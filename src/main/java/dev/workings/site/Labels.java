package dev.workings.site;

import dev.workings.markdown.Hole;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has a number on a page. */
final class Labels {
  private final Map<String, Numbered> byName;
  private final Map<Hole, Numbered> byHole;

  /**
   * @param byName in order of appearance
   * @param byHole by identity
   */
  Labels(Map<String, Numbered> byName, Map<Hole, Numbered> byHole) {
    this.byName = byName;
    this.byHole = byHole;
  }

  /** The one of this name, or null. */
  @Nullable Numbered named(String label) {
    return byName.get(label);
  }

  /** The one in a hole, or null. */
  @Nullable Numbered in(Hole hole) {
    return byHole.get(hole);
  }

  /** All names, in order of appearance. */
  Collection<String> names() {
    return byName.keySet();
  }
}
