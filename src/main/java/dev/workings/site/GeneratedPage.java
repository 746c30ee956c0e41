package dev.workings.site;

/**
 * A page that nobody wrote: made of what the other pages say.
 *
 * @param body its HTML, below the heading that is its title
 */
record GeneratedPage(Route route, String title, String body) {}
