package dev.workings.value;

/** True or false. */
public record Truth(boolean value) implements Value {}
