/** Fills page templates with views; the only door to Pebble. */
@NullMarked
package dev.workings.template;

import org.jspecify.annotations.NullMarked;
