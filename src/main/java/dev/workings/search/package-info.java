/** Makes the index of a site's words, values and formulas; the only door to the HTML parser. */
@NullMarked
package dev.workings.search;

import org.jspecify.annotations.NullMarked;
