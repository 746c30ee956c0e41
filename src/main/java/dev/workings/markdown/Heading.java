package dev.workings.markdown;

import dev.workings.source.Span;

/**
 * A heading of a document.
 *
 * @param level 1 to 6
 * @param id unique in its document: the author's {@code {#id}}, or made from the text as GitHub
 *     does
 * @param phrase plain text, without markup
 * @param numbered whether it may have a number: it has not the class {@code unnumbered}
 */
public record Heading(int level, String id, Phrase phrase, boolean numbered, Span span) {
  /** Plain text, with references as they are written. */
  public String text() {
    return phrase.text();
  }
}
