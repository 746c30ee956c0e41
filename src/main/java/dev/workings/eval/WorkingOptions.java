package dev.workings.eval;

import dev.workings.syntax.OptionReader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell that shows workings.
 *
 * @param stages the stages of its workings
 * @param dropZeros whether terms with a factor that is exactly 0 are left out
 * @param unroll sums of up to so many terms are written out
 * @param expand how many levels of the page's own functions are shown as their formula
 * @param rowSteps whether a matrix product shows the sum that each row is
 * @param ruleEvery a rule in matrices after every so many columns; 0 for none
 */
record WorkingOptions(
    List<Stage> stages,
    boolean dropZeros,
    int unroll,
    int expand,
    boolean rowSteps,
    int ruleEvery) {

  /** Stages of a working. */
  enum Stage {
    SYMBOLIC,
    SUBSTITUTED,
    VALUE
  }

  static final List<String> KEYS =
      List.of("show", "zero-terms", "unroll", "expand", "steps", "rule-every");

  WorkingOptions {
    stages = List.copyOf(stages);
  }

  static WorkingOptions of(OptionReader reader) {
    return new WorkingOptions(
        stages(reader.choices("show", Stage.values())),
        reader.truth("zero-terms", "drop", "keep", false),
        unroll(reader),
        reader.count("expand", 1),
        reader.truth("steps", "rows", "none", false),
        reader.count("rule-every", 0));
  }

  /** In the order in which they are shown, which need not be that of the option. */
  private static List<Stage> stages(@Nullable List<Stage> asked) {
    return Stream.of(Stage.values()).filter(s -> asked == null || asked.contains(s)).toList();
  }

  private static int unroll(OptionReader reader) {
    String given = reader.text("unroll");
    if ("all".equals(given)) {
      return Integer.MAX_VALUE;
    }
    return "none".equals(given) ? 0 : reader.count("unroll", 6);
  }
}
