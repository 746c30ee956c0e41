package dev.workings.spec;

/** Everything between the text of a cell and what a reader sees. */
@FunctionalInterface
interface Chain {
  Result run(String input);
}
