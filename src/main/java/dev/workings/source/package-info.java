/** The text an author wrote, the places in it, and what we have to say about those places. */
@NullMarked
package dev.workings.source;

import org.jspecify.annotations.NullMarked;
