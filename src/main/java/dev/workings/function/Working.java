package dev.workings.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A derivation as data: what is worked out, then the stages of its working, from the formula as
 * written to the value.
 *
 * @param left the name or expression worked out; null where only the stages are shown
 * @param stages at least one
 * @param contradictory whether the rounded numbers shown on the way would give another last digit
 *     than the value, which was computed from unrounded ones
 */
public record Working(@Nullable Term left, List<Stage> stages, boolean contradictory) {

  /** A working whose numbers agree with its value. */
  public Working(@Nullable Term left, List<Stage> stages) {
    this(left, stages, false);
  }

  public Working {
    stages = List.copyOf(stages);
  }

  /** The same working with the digits of its numbers grouped in another way. */
  public Working grouped(Term.Grouping grouping) {
    Term grouped = left == null ? null : new Term.Grouped(left, grouping);
    return new Working(
        grouped, stages.stream().map(stage -> stage.grouped(grouping)).toList(), contradictory);
  }

  /**
   * One stage.
   *
   * @param approximate whether a rounded number is shown in it, so that it is not equal to what was
   *     worked out, only close to it
   * @param tall whether it needs a row of its own, as a matrix of workings does
   */
  public record Stage(Term term, boolean approximate, boolean tall) {
    private Stage grouped(Term.Grouping grouping) {
      return new Stage(new Term.Grouped(term, grouping), approximate, tall);
    }
  }
}
