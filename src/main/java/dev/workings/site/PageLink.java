package dev.workings.site;

import dev.workings.source.Span;

/**
 * A link as it is written in a page.
 *
 * @param from the page's path in the content folder
 * @param destination what it leads to, as written: {@code ../a/b.md#part}
 * @param span where the destination stands
 */
record PageLink(String from, String destination, Span span) {}
