package dev.workings.cite;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;

/** How long the texts of a file become when their abbreviations are written out. */
final class BibTexSizes {
  private static final int LONGEST = 200_000;

  private final Map<BibTeXString, Long> known = new IdentityHashMap<>();

  /** A text is longer than we read. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private BibTexSizes() {}

  /**
   * Checks every text; abbreviations stand before their use, so each is measured once.
   *
   * @throws TooLarge if one is too long
   */
  static void check(BibTeXDatabase database) {
    BibTexSizes sizes = new BibTexSizes();
    for (BibTeXObject object : database.getObjects()) {
      if (object instanceof BibTeXString string) {
        sizes.known.put(string, sizes.size(string.getValue()));
      } else if (object instanceof BibTeXEntry entry) {
        entry.getFields().values().forEach(sizes::size);
      }
    }
  }

  private long size(Value value) {
    long size = 0;
    Value rest = value;
    while (rest instanceof ConcateValue both) {
      size += size(both.getRight());
      rest = both.getLeft();
    }
    if (rest instanceof ReferenceValue reference && reference.getString() != null) {
      size += known.getOrDefault(reference.getString(), 0L);
    } else {
      size += rest == null ? 0 : rest.toUserString().length();
    }
    if (size > LONGEST) {
      throw new TooLarge();
    }
    return size;
  }
}
