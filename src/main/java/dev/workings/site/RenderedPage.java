package dev.workings.site;

/**
 * A page whose body is HTML.
 *
 * @param body the HTML of everything the author wrote
 * @param ledger its numbers
 */
record RenderedPage(Page page, String body, Ledger ledger) {}
