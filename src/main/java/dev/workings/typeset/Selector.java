package dev.workings.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One selector of KaTeX's style sheet, such as {@code .katex .delimsizing.mult .delim-size1>span}:
 * classes and names of elements behind blanks and {@code >}. What stands in {@code :not(…)} and a
 * pseudo-element are left out, so that it matches rather too much.
 *
 * @param steps from the outermost to the subject
 */
record Selector(List<Step> steps) {
  private static final Pattern STEP = Pattern.compile("(>?)([^\\s>]+)");
  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern IGNORED = Pattern.compile(":not\\([^)]*\\)|::?[\\w-]+");

  /** An element's classes, and whether it is the child of the step before. */
  private record Step(Set<String> classes, boolean child) {}

  /** The selectors of a rule, which are parted by commas. */
  static List<Selector> list(String selectors) {
    String plain = IGNORED.matcher(selectors).replaceAll("");
    return Arrays.stream(plain.split(",")).map(Selector::of).toList();
  }

  private static Selector of(String selector) {
    Matcher matcher = STEP.matcher(selector);
    return new Selector(matcher.results().map(s -> step(s.group(2), s.group(1))).toList());
  }

  private static Step step(String compound, String combinator) {
    Set<String> classes =
        CLASS.matcher(compound).results().map(c -> c.group(1)).collect(Collectors.toSet());
    return new Step(classes, !combinator.isEmpty());
  }

  /** How strong it is among others: the number of its classes. */
  int specificity() {
    return steps.stream().mapToInt(step -> step.classes.size()).sum();
  }

  /** Whether all its classes are among these. */
  boolean isWithin(Set<String> classes) {
    return steps.stream().allMatch(step -> classes.containsAll(step.classes));
  }

  /**
   * Whether it matches an element.
   *
   * @param path the classes of the elements from the root to that element
   */
  boolean matches(List<Set<String>> path) {
    return matches(steps.size() - 1, path, path.size() - 1);
  }

  private boolean matches(int step, List<Set<String>> path, int element) {
    return element >= 0
        && path.get(element).containsAll(steps.get(step).classes)
        && (step == 0 || isBelow(step, path, element));
  }

  private boolean isBelow(int step, List<Set<String>> path, int element) {
    return steps.get(step).child
        ? matches(step - 1, path, element - 1)
        : IntStream.range(0, element).anyMatch(above -> matches(step - 1, path, above));
  }
}
