package dev.workings.value;

/** A text, for notes, messages and options. */
public record Text(String text) implements Value {}
