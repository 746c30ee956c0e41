/**
 * Reads CSV and JSON into columns of exact values, and writes JSON; the only door to the CSV and
 * JSON libraries.
 */
@NullMarked
package dev.workings.data;

import org.jspecify.annotations.NullMarked;
