package dev.workings.source;

/** A second place that matters for a {@link Diagnostic}, and what is to be seen there. */
public record Label(Span span, String message) {}
