/** LaTeX to HTML, cached by its content; code to highlighted HTML; plots to SVG. */
@NullMarked
package dev.workings.typeset;

import org.jspecify.annotations.NullMarked;
