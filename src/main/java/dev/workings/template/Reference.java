package dev.workings.template;

/**
 * Something that a template names: another template, or a block.
 *
 * @param line where it is named, counted from 1
 */
record Reference(String name, int line) {}
