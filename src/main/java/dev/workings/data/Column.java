package dev.workings.data;

import dev.workings.source.Span;
import dev.workings.value.Value;

/**
 * A column of a data file.
 *
 * @param header its name in the file
 * @param place where the name stands
 * @param values a vector of exact numbers, or a list of texts
 */
public record Column(String header, Span place, Value values) {}
