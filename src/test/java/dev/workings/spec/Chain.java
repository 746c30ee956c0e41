package dev.workings.spec;

/** Everything between an example's input and what comes out of it. */
@FunctionalInterface
interface Chain {
  Result run(Example example);
}
