package dev.workings.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An example in a specification.
 *
 * @param file the name of its file
 * @param title the nearest heading above
 * @param line the line its fence opens in, counted from 1
 * @param kind the word in the braces of its fence
 * @param input what is to be run; its lines end in {@code \n}
 * @param expectations in the order in which they are written
 * @param end the line its fence closes in
 */
record Example(
    String file,
    String title,
    int line,
    String kind,
    String input,
    List<Expectation> expectations,
    int end) {
  static final String CALCULATION = "example";
  static final String PAGE = "page-example";

  /** Whether the input is a whole page, not a calculation. */
  boolean isPage() {
    return kind.equals(PAGE);
  }

  /** The expectations with the same texts in order of their keys. */
  List<Expectation> promised() {
    return grouped(keys(), this::texts);
  }

  /**
   * What the expectations ought to be: the keys that are promised, with what there is instead; and
   * every error, promised or not.
   */
  List<Expectation> found(Result result) {
    Set<String> keys = keys();
    keys.add(Result.ERROR);
    return grouped(keys, result::texts);
  }

  /** {@link #found} as it is written into the file: each hint stands below its error. */
  List<Expectation> rewritten(Result result) {
    Set<String> keys = keys();
    boolean hints = keys.remove(Result.HINT);
    keys.remove(Result.ERROR);
    List<Expectation> rewritten = new ArrayList<>(grouped(keys, result::texts));
    rewritten.addAll(result.reported(hints));
    return rewritten;
  }

  boolean holds(Result result) {
    return promised().equals(found(result));
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + title;
  }

  private Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    expectations.forEach(expectation -> keys.add(expectation.key()));
    return keys;
  }

  private List<String> texts(String key) {
    return expectations.stream().filter(e -> e.key().equals(key)).map(Expectation::text).toList();
  }

  private static List<Expectation> grouped(Set<String> keys, Function<String, List<String>> texts) {
    return keys.stream()
        .flatMap(key -> texts.apply(key).stream().map(text -> new Expectation(key, text)))
        .toList();
  }
}
