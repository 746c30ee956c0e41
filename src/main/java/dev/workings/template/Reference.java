package dev.workings.template;

/**
 * Another template that a template includes, extends or imports.
 *
 * @param line where it is named, counted from 1
 */
record Reference(String name, int line) {}
