package dev.workings.markdown;

import dev.workings.source.Span;

/**
 * A heading of a document.
 *
 * @param level 1 to 6
 * @param id unique in its document: the author's {@code {#id}}, or made from the text as GitHub
 *     does
 * @param text plain text, without markup
 */
public record Heading(int level, String id, String text, Span span) {}
