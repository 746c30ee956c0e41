/** The library of functions, and the working each can show for its answer. */
@NullMarked
package dev.workings.function;

import org.jspecify.annotations.NullMarked;
