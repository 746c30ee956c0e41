package dev.workings.markdown;

import dev.workings.source.Span;

/**
 * A link or an image that may be followed: one with a scheme we do not trust is refused before.
 *
 * @param span the place of the destination
 * @param destination the URL as written, backslash escapes and entities resolved
 */
public record Link(Span span, String destination, boolean image) {}
