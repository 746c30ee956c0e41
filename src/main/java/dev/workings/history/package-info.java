/** Reads when files were last changed; the only door to Git. */
@NullMarked
package dev.workings.history;

import org.jspecify.annotations.NullMarked;
