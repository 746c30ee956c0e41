/** Writes pictures as Vega-Lite specifications, and checks those that authors write. */
@NullMarked
package dev.workings.plot;

import org.jspecify.annotations.NullMarked;
