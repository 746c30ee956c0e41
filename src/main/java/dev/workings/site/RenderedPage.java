package dev.workings.site;

/**
 * A page whose body is HTML.
 *
 * @param body the HTML of everything the author wrote
 */
record RenderedPage(Page page, String body) {}
