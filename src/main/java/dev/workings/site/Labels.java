package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.Piece;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be referred to on a page.
 *
 * @param byName in order of appearance, solutions last
 * @param byHole by identity
 * @param byRow the numbers of formulas' rows, by identity
 * @param sections the number of each section by its id; empty where sections have none
 */
record Labels(
    Map<String, Numbered> byName,
    Map<Hole, Numbered> byHole,
    Map<Piece, String> byRow,
    Map<String, String> sections) {

  /** The one of this name, or null. */
  @Nullable Numbered named(String label) {
    return byName.get(label);
  }

  /** The one in a hole, or null. */
  @Nullable Numbered in(Hole hole) {
    return byHole.get(hole);
  }

  /** The number of a row. */
  String of(Piece.Number row) {
    return byRow.getOrDefault(row, "");
  }

  /** The number of a section, or nothing. */
  String section(String id) {
    return sections.getOrDefault(id, "");
  }

  /** All names. */
  Collection<String> names() {
    return byName.keySet();
  }
}
