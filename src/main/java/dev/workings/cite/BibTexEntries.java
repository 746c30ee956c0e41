package dev.workings.cite;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.CrossReferenceValue;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/** Turns an entry of BibTeX into a work of CSL. */
final class BibTexEntries {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Types of BibLaTeX that the library does not know, by those of BibTeX that it does. */
  private static final Map<String, String> TYPES =
      Map.of(
          "thesis",
          "phdthesis",
          "report",
          "techreport",
          "mvbook",
          "book",
          "collection",
          "book",
          "dataset",
          "misc",
          "software",
          "misc",
          "mvcollection",
          "book",
          "reference",
          "book");

  private BibTexEntries() {}

  static CSLItemData item(BibTeXEntry written) {
    String type = written.getType().getValue().toLowerCase(Locale.ROOT);
    BibTeXEntry entry = new BibTeXEntry(new Key(TYPES.getOrDefault(type, type)), written.getKey());
    written
        .getFields()
        .forEach((key, value) -> add(entry, key.getValue().toLowerCase(Locale.ROOT), value));
    return new BibTeXConverter().toItemData(entry);
  }

  /** The library would look for names of months in the machine's language. */
  private static void add(BibTeXEntry entry, String name, Value value) {
    if (value instanceof CrossReferenceValue) {
      return;
    }
    String text = Marks.clean(value.toUserString());
    String known = name.equals("month") ? month(text) : text;
    if (!known.isEmpty()) {
      entry.addField(new Key(name), new StringValue(known, StringValue.Style.BRACED));
    }
  }

  /** The number of a month, or nothing. */
  private static String month(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (written.matches("0?[1-9]|1[0-2]")) {
      return written;
    }
    int number = written.length() < 3 ? 0 : MONTHS.indexOf(written.substring(0, 3)) + 1;
    return number == 0 ? "" : Integer.toString(number);
  }
}
