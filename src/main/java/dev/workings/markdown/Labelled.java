package dev.workings.markdown;

import dev.workings.source.Span;

/**
 * Something in a document that has a label and is no hole: a figure, a table, a section or a block
 * between colons.
 *
 * @param label its id, such as {@code fig-plot}
 * @param place where the label is written
 * @param about its caption, heading or name; empty for none
 */
public record Labelled(LabelKind kind, String label, Span place, Phrase about) {}
