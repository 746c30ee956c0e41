/** Writes values, terms and workings as LaTeX text. */
@NullMarked
package dev.workings.latex;

import org.jspecify.annotations.NullMarked;
