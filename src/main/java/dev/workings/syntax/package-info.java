/**
 * Turns a slice of text into statements and expressions; never fails: leaves error nodes and
 * diagnostics.
 */
@NullMarked
package dev.workings.syntax;

import org.jspecify.annotations.NullMarked;
