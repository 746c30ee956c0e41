package dev.workings.site;

/**
 * A page whose body is HTML.
 *
 * @param body the HTML of everything the author wrote, and of the works it cites behind it
 * @param cites whether there are such works
 * @param ledger its numbers
 */
record RenderedPage(Page page, String body, boolean cites, Ledger ledger) {}
