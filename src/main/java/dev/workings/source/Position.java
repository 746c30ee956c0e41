package dev.workings.source;

/** A line and a column in a {@link Source}, both counted from 1; a column is a UTF-16 unit. */
public record Position(int line, int column) {}
