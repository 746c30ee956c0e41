package dev.workings.markdown;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can have a label that references name; its beginning says which it is, as in Quarto. */
public enum LabelKind {
  EQUATION("eq-", "a formula"),
  TABLE("tbl-", "a table"),
  FIGURE("fig-", "a figure"),
  SECTION("sec-", "a section"),
  TERM("gls-", "a term"),
  EXERCISE("exr-", "an exercise"),
  SOLUTION("sol-", "a solution"),
  THEOREM("thm-", "a theorem"),
  LEMMA("lem-", "a lemma"),
  COROLLARY("cor-", "a corollary"),
  PROPOSITION("prp-", "a proposition"),
  CONJECTURE("cnj-", "a conjecture"),
  DEFINITION("def-", "a definition"),
  EXAMPLE("exm-", "an example"),
  REMARK("rem-", "a remark"),
  PROOF("prf-", "a proof"),
  ALGORITHM("alg-", "an algorithm");

  private final String prefix;
  private final String thing;

  LabelKind(String prefix, String thing) {
    this.prefix = prefix;
    this.thing = thing;
  }

  /** The kind a label is for, or null if it begins like none. */
  public static @Nullable LabelKind of(String label) {
    return Stream.of(values())
        .filter(kind -> label.startsWith(kind.prefix))
        .findFirst()
        .orElse(null);
  }

  /** The kind of a block between colons whose class is its name, such as {@code exercise}. */
  static @Nullable LabelKind ofClass(String name) {
    return Stream.of(values())
        .filter(kind -> kind.isBlock() && kind.key().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** All prefixes, as alternatives of a regular expression. */
  static String prefixes() {
    return Stream.of(values()).map(LabelKind::prefix).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** How its labels begin. */
  public String prefix() {
    return prefix;
  }

  /** The key of the word for it, such as {@code equation}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called in a message. */
  public String thing() {
    return thing;
  }

  /** Whether it is written as a block between colons. */
  public boolean isBlock() {
    return compareTo(EXERCISE) >= 0;
  }
}
