package dev.workings.eval;

import dev.workings.source.Span;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A name that a page has before its first cell.
 *
 * @param name in its canonical spelling
 * @param value null if it could not be had; that has been reported, and what needs it is a note
 * @param place where the page says so
 */
public record Given(String name, @Nullable Value value, Span place) {}
