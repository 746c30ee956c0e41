package dev.workings.cite;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** How citations and references look, in the Citation Style Language (CSL) 1.0. */
public final class CitationStyle {
  /** The names of the styles that come with us. */
  public static final List<String> NAMES =
      List.of(
          "american-medical-association",
          "apa",
          "association-for-computing-machinery",
          "chicago-author-date",
          "harvard-cite-them-right",
          "ieee",
          "modern-language-association",
          "nature",
          "vancouver");

  private final String xml;
  private final String marked;
  private final boolean letters;

  private CitationStyle(Document style) {
    this.letters = StyleMarks.hasYearLetters(style);
    this.xml = StyleXml.write(style);
    StyleMarks.add(style);
    this.marked = StyleXml.write(style);
  }

  /** One of {@link #NAMES}. */
  public static CitationStyle named(String name) {
    String text = Resources.text(name + ".csl");
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    Diagnostics found = new Diagnostics();
    CitationStyle style = read(Source.of(name, text), found);
    if (style == null) {
      throw new IllegalStateException(found.sorted().toString());
    }
    return style;
  }

  /** A style of an author's; null if it is none that can be used, which is reported. */
  public static @Nullable CitationStyle read(Source csl, Diagnostics found) {
    Document style = StyleXml.read(csl, found);
    return style == null || !StyleRules.allow(style, csl, found) ? null : new CitationStyle(style);
  }

  /** As its author wrote it. */
  String xml() {
    return xml;
  }

  /** With marks around the authors. */
  String marked() {
    return marked;
  }

  /** Whether letters tell works of one author and year apart. */
  boolean letters() {
    return letters;
  }
}
