package dev.workings.markdown;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;

/** Reads Markdown into a {@link Document} and writes it as HTML. Safe for several threads. */
public final class Markdown {
  private Markdown() {}

  /**
   * Reads a document. It always succeeds: what is wrong is said in {@code diagnostics}, and a
   * source beyond our limits gives an empty document.
   */
  public static Document read(Source source, Diagnostics diagnostics) {
    return new Document(source, null, List.of(), List.of(), List.of(), List.of(), "", List.of());
  }

  /** The body of the page as HTML, its holes filled and its links resolved by {@code filling}. */
  public static String write(Document document, Filling filling) {
    return "";
  }
}
