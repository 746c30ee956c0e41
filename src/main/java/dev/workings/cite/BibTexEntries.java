package dev.workings.cite;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.CrossReferenceValue;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

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

  private static final Set<String> TITLES =
      Set.of("title", "subtitle", "booktitle", "journal", "journaltitle", "series");

  private static final Set<String> NAMES = Set.of("author", "editor");
  private static final Set<String> ADDRESSES = Set.of("url", "doi", "eprint");

  private BibTexEntries() {}

  static CSLItemData item(BibTeXEntry written) {
    String type = written.getType().getValue().toLowerCase(Locale.ROOT);
    Map<String, String> fields = new TreeMap<>();
    written
        .getFields()
        .forEach((key, value) -> add(fields, key.getValue().toLowerCase(Locale.ROOT), value));
    complete(type, fields);
    BibTeXEntry entry = new BibTeXEntry(new Key(TYPES.getOrDefault(type, type)), written.getKey());
    fields.forEach(
        (name, text) ->
            entry.addField(new Key(name), new StringValue(text, StringValue.Style.BRACED)));
    return new BibTeXConverter().toItemData(entry);
  }

  private static void add(Map<String, String> fields, String name, Value value) {
    String text =
        value instanceof CrossReferenceValue
            ? ""
            : text(name, Marks.clean(Acronyms.shown(value.toUserString())));
    if (!text.isEmpty()) {
      fields.put(name, text);
    }
  }

  /** The library would look for names of months in the machine's language. */
  private static String text(String name, String latex) {
    if (name.equals("month")) {
      return month(latex);
    }
    if (name.equals("howpublished")) {
      return LatexText.address(latex);
    }
    return NAMES.contains(name)
        ? LatexText.names(latex)
        : TITLES.contains(name)
            ? LatexText.title(latex)
            : ADDRESSES.contains(name) ? LatexText.address(latex) : LatexText.plain(latex);
  }

  /** What CSL has in other places than BibTeX. */
  private static void complete(String type, Map<String, String> fields) {
    String number = type.equals("article") ? fields.remove("number") : null;
    if (number != null) {
      fields.putIfAbsent("issue", number);
    }
    String subtitle = fields.remove("subtitle");
    if (subtitle != null) {
      fields.merge("title", subtitle, (title, sub) -> title + ": " + sub);
    }
    String address = address(fields);
    if (address != null) {
      fields.putIfAbsent("url", address);
    }
  }

  /** Where a work is that has neither an address nor a DOI. */
  private static @Nullable String address(Map<String, String> fields) {
    String published = fields.getOrDefault("howpublished", "");
    String archive = fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", ""));
    String eprint = fields.get("eprint");
    if (published.startsWith("http")) {
      return published;
    }
    return eprint != null && archive.equalsIgnoreCase("arxiv") && !fields.containsKey("doi")
        ? "https://arxiv.org/abs/" + eprint
        : null;
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
