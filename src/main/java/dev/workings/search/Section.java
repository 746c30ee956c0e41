package dev.workings.search;

/**
 * What stands between two headings of a page.
 *
 * @param id the heading's anchor; empty for what stands before the first
 * @param heading its words; empty for what stands before the first
 * @param text what a reader sees or is told, formulas as they are read, as one line
 * @param more what is found too and counts less: code, and the LaTeX of formulas
 */
public record Section(String id, String heading, String text, String more) {
  boolean isEmpty() {
    return heading.isEmpty() && text.isEmpty() && more.isEmpty();
  }
}
