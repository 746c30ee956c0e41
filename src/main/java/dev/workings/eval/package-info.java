/** What statements mean: scope, calls, budgets, and the one spot where a problem gets its place. */
@NullMarked
package dev.workings.eval;

import org.jspecify.annotations.NullMarked;
