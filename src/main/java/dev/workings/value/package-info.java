/** Exact numbers and the other values, and their arithmetic; no text, no place, no LaTeX. */
@NullMarked
package dev.workings.value;

import org.jspecify.annotations.NullMarked;
