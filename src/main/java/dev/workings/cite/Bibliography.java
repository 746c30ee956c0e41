package dev.workings.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works that can be cited, by their keys. Safe for several threads. */
public final class Bibliography {
  /** No works. */
  public static final Bibliography EMPTY = new Bibliography(List.of(), Map.of());

  /** One work, read when it is cited. */
  interface Work {
    CSLItemData item();
  }

  private final List<Source> files;
  private final Map<String, Work> works;

  private Bibliography(List<Source> files, Map<String, Work> works) {
    this.files = files;
    this.works = works;
  }

  /** The works in a BibTeX or BibLaTeX file; what cannot be read is reported. */
  public static Bibliography bibtex(Source bib, Diagnostics found) {
    return new Bibliography(List.of(bib), BibTex.read(bib, found));
  }

  /** The works in a CSL-JSON file; what cannot be read is reported. */
  public static Bibliography json(Source json, Diagnostics found) {
    return new Bibliography(List.of(json), CslJson.read(json, found));
  }

  /** The works of several; of two with the same key the first counts. */
  public static Bibliography of(List<Bibliography> all) {
    Map<String, Work> works = new LinkedHashMap<>();
    all.forEach(one -> one.works.forEach(works::putIfAbsent));
    return new Bibliography(all.stream().flatMap(one -> one.files.stream()).toList(), works);
  }

  /** All keys, in the order of the files. */
  public Set<String> keys() {
    return works.keySet();
  }

  /** Where a formula stands in the files; null if they do not have it as it is. */
  public @Nullable Span place(String formula) {
    for (Source file : files) {
      int start = file.text().indexOf(formula);
      if (start >= 0) {
        return file.span(start, start + formula.length());
      }
    }
    return null;
  }

  @Nullable CSLItemData item(String key) {
    Work work = works.get(key);
    return work == null ? null : work.item();
  }
}
