package dev.workings.site;

/**
 * A page that nobody wrote: made of what the other pages in its language say.
 *
 * @param body its HTML, below the heading that is its title
 */
record GeneratedPage(Edition edition, Route route, String title, String body) {}
