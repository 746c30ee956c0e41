/** Cites works in a style; the only door to the citation library. */
@NullMarked
package dev.workings.cite;

import org.jspecify.annotations.NullMarked;
