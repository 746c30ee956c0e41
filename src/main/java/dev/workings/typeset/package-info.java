/** LaTeX to HTML, cached by its content. */
@NullMarked
package dev.workings.typeset;

import org.jspecify.annotations.NullMarked;
