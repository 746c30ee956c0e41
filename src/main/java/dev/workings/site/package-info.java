/** The hall: one page's way from source to file, the site around it, the world outside. */
@NullMarked
package dev.workings.site;

import org.jspecify.annotations.NullMarked;
