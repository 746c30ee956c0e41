/** The only door to JavaScript: a pool of engines, each used by one thread at a time. */
@NullMarked
package dev.workings.script;

import org.jspecify.annotations.NullMarked;
