package dev.workings.site;

import dev.workings.source.Source;

/**
 * What the rest of the site needs to know of a page.
 *
 * @param path its file in the content folder, such as {@code a/b.md}; the page's name in the site
 */
record PageSummary(String path, Source source, String title, FrontMatter frontMatter) {}
