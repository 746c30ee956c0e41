package dev.workings.script;

import java.util.function.Supplier;

/**
 * A script in the two dialects our engines speak; only the one that is needed is read.
 *
 * @param modern for V8
 * @param es5 for the engine written in Java, which knows no classes
 */
public record Program(Supplier<String> modern, Supplier<String> es5) {}
