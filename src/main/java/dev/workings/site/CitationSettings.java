package dev.workings.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the works are that pages cite, and how they are cited; the keys have Quarto's names.
 *
 * @param bibliography files in BibTeX or CSL-JSON
 * @param csl the name of a style, or a file with one; null for none named
 */
record CitationSettings(List<YamlNode.Scalar> bibliography, YamlNode.@Nullable Scalar csl) {
  CitationSettings {
    bibliography = List.copyOf(bibliography);
  }

  static CitationSettings read(Fields fields) {
    return new CitationSettings(fields.scalars("bibliography"), fields.scalar("csl"));
  }
}
