/** Writes what machines read of a site in XML: its map and its news. */
@NullMarked
package dev.workings.feed;

import org.jspecify.annotations.NullMarked;
