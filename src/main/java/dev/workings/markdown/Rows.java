package dev.workings.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a displayed formula that is one environment, such as {@code align} or {@code
 * aligned}; any other formula is one row. As in LaTeX, {@code align} numbers its rows but those
 * with {@code \notag}; in {@code aligned} a row has a number that has a label.
 *
 * @param begin the environment's {@code \begin}; null for a formula that is no such environment
 */
record Rows(
    TexTokens.@Nullable Token begin,
    TexTokens.@Nullable Token end,
    @Nullable Environment environment,
    List<Row> rows) {
  /**
   * What LaTeX knows of an environment.
   *
   * @param plain the one that sets rows alike and numbers none by itself
   * @param automatic whether every row has a number
   * @param rowTags whether a number of the author's is a row's, and not the whole formula's
   */
  record Environment(String plain, boolean automatic, boolean rowTags) {
    static Environment of(String name, String plain) {
      boolean automatic = plain.equals(name + "*");
      return new Environment(plain, automatic, automatic || plain.equals(name));
    }
  }

  private static final Map<String, Environment> ENVIRONMENTS =
      Map.ofEntries(
          environment("equation", "equation*"),
          environment("equation*", "equation*"),
          environment("align", "align*"),
          environment("align*", "align*"),
          environment("aligned", "align*"),
          environment("split", "align*"),
          environment("alignat", "alignat*"),
          environment("alignat*", "alignat*"),
          environment("alignedat", "alignat*"),
          environment("gather", "gather*"),
          environment("gather*", "gather*"),
          environment("gathered", "gather*"));

  private static Map.Entry<String, Environment> environment(String name, String plain) {
    return Map.entry(name, Environment.of(name, plain));
  }

  /**
   * One row.
   *
   * @param end behind its last sign
   * @param labels in order; more than one is a mistake
   * @param tag the number its author gave it
   * @param silent whether it is to have no number
   */
  record Row(
      int end,
      boolean blank,
      List<TexTokens.Token> labels,
      TexTokens.@Nullable Token tag,
      boolean silent) {}

  static Rows of(String tex) {
    List<TexTokens.Token> tokens = TexTokens.of(tex);
    TexTokens.Token begin = tokens.isEmpty() ? null : tokens.get(0);
    TexTokens.Token end = begin == null ? null : end(tokens);
    Environment environment =
        begin == null || end == null ? null : ENVIRONMENTS.get(begin.argument(tex));
    boolean whole =
        begin != null
            && end != null
            && tex.substring(0, begin.start()).isBlank()
            && tex.substring(end.end()).isBlank();
    return environment == null || !whole || begin == null || end == null
        ? new Rows(null, null, null, oneRow(tex, tokens))
        : new Rows(begin, end, environment, rows(tex, tokens, begin, end));
  }

  /** The end of the environment that the first token begins, or null. */
  private static TexTokens.@Nullable Token end(List<TexTokens.Token> tokens) {
    int depth = 0;
    for (TexTokens.Token token : tokens) {
      depth += token.kind() == TexTokens.Kind.BEGIN ? 1 : 0;
      depth -= token.kind() == TexTokens.Kind.END ? 1 : 0;
      if (depth <= 0) {
        return token.kind() == TexTokens.Kind.END ? token : null;
      }
    }
    return null;
  }

  /** Puts rows together, from left to right. */
  private static final class Builder {
    private final String tex;
    private final List<Row> rows = new ArrayList<>();
    private int start;
    private List<TexTokens.Token> labels = new ArrayList<>();
    private TexTokens.@Nullable Token tag;
    private boolean silent;

    Builder(String tex, int start) {
      this.tex = tex;
      this.start = start;
    }

    void add(TexTokens.Token token) {
      if (token.kind() == TexTokens.Kind.LABEL) {
        labels.add(token);
      }
      tag = token.kind() == TexTokens.Kind.TAG ? token : tag;
      silent |= token.kind() == TexTokens.Kind.NO_TAG;
    }

    /** Ends a row where one ends and the next one begins. */
    void endRow(int end, int next) {
      String text = tex.substring(start, end);
      int last = start + text.stripTrailing().length();
      rows.add(new Row(last, text.isBlank(), labels, tag, silent));
      start = next;
      labels = new ArrayList<>();
      tag = null;
      silent = false;
    }
  }

  private static List<Row> oneRow(String tex, List<TexTokens.Token> tokens) {
    Builder builder = new Builder(tex, 0);
    tokens.forEach(builder::add);
    builder.endRow(tex.length(), tex.length());
    return builder.rows;
  }

  private static List<Row> rows(
      String tex, List<TexTokens.Token> tokens, TexTokens.Token begin, TexTokens.Token end) {
    Builder builder = new Builder(tex, begin.end());
    int depth = 0;
    for (TexTokens.Token token : tokens) {
      depth += token.kind() == TexTokens.Kind.BEGIN ? 1 : 0;
      depth -= token.kind() == TexTokens.Kind.END ? 1 : 0;
      boolean newRow = token.kind() == TexTokens.Kind.NEW_ROW && depth == 1;
      if (newRow && token.depth() == begin.depth() || token == end) {
        builder.endRow(token.start(), token.end());
      } else {
        builder.add(token);
      }
    }
    return builder.rows;
  }

  /** Whether each row stands for itself. */
  boolean isEnvironment() {
    return environment != null;
  }

  /** Whether a row has a label, or a number where LaTeX lets rows have one. */
  boolean areNumbered() {
    boolean rowTags = environment != null && environment.rowTags();
    return rows.stream().anyMatch(row -> !row.labels().isEmpty() || rowTags && row.tag() != null);
  }

  /** All labels, from left to right. */
  List<TexTokens.Token> labels() {
    return rows.stream().flatMap(row -> row.labels().stream()).toList();
  }
}
