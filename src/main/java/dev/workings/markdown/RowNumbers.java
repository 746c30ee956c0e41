package dev.workings.markdown;

import dev.workings.source.Code;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the labels and numbers in a displayed formula ours. */
final class RowNumbers {
  /** What gives a row a label. */
  static final String LABEL = "\\label";

  private final Findings findings;
  private final Slice tex;
  private final Rows rows;
  private final List<Edit> edits = new ArrayList<>();

  RowNumbers(Findings findings, Slice tex) {
    this.findings = findings;
    this.tex = tex;
    this.rows = Rows.of(tex.text());
  }

  /** A piece that takes the place of a range of the text. */
  record Edit(int start, int end, Piece piece) {}

  /**
   * The pieces that are not what their author wrote, from left to right.
   *
   * @param counted whether the formula as a whole has a number
   */
  List<Edit> edits(boolean counted) {
    Rows.Environment environment = rows.environment();
    boolean automatic = environment != null && environment.automatic();
    if (environment == null) {
      remove(rows.labels());
    } else if (automatic || rows.areNumbered()) {
      rename(rows.begin(), environment.plain());
      rows.rows().forEach(row -> number(row, automatic && !counted));
      rename(rows.end(), environment.plain());
    }
    return edits;
  }

  /** Whether the formula has one number, and its author wrote it: {@code \\tag{A}}. */
  boolean isTagged() {
    Rows.Row first = rows.rows().get(0);
    boolean labelled = rows.isEnvironment() && !first.labels().isEmpty();
    return rows.rows().size() == 1 && first.tag() != null && !labelled;
  }

  /** The pieces of such a formula that are not what its author wrote; its number has the label. */
  List<Edit> tagged(String label) {
    Rows.Environment environment = rows.environment();
    remove(rows.labels());
    if (environment != null) {
      rename(rows.begin(), environment.plain());
      rename(rows.end(), environment.plain());
    }
    TexTokens.Token tag = Objects.requireNonNull(rows.rows().get(0).tag());
    edits.add(new Edit(tag.start(), tag.end(), number(tag, label, tag)));
    return edits;
  }

  /** The label of the formula as a whole, in LaTeX's way; null for none. */
  @Nullable String label() {
    List<TexTokens.Token> labels = rows.isEnvironment() ? List.of() : rows.labels();
    if (labels.size() > 1) {
      findings.error(
          Code.BAD_LABEL,
          "this formula has a number already",
          span(labels.get(1)),
          "rows have numbers where the formula is one environment, such as aligned");
    }
    return labels.isEmpty() ? null : label(labels.get(0));
  }

  private void remove(List<TexTokens.Token> labels) {
    labels.forEach(label -> rewrite(label.start(), label.end(), ""));
  }

  private void rename(TexTokens.@Nullable Token token, String environment) {
    if (token != null) {
      rewrite(token.from(), token.end() - 1, environment);
    }
  }

  private void rewrite(int start, int end, String latex) {
    edits.add(new Edit(start, end, new Piece.Rewritten(tex.part(start, end), latex)));
  }

  private void number(Rows.Row row, boolean automatic) {
    TexTokens.Token tag = row.tag();
    TexTokens.Token label = row.labels().isEmpty() ? null : row.labels().get(0);
    if (label != null || tag != null) {
      check(row);
      numbered(row, label, tag);
    } else if (automatic && tag == null && !row.silent() && !row.blank()) {
      Slice here = tex.part(row.end(), row.end());
      edits.add(new Edit(row.end(), row.end(), new Piece.Number(here, null, null, true)));
    }
  }

  private void numbered(
      Rows.Row row, TexTokens.@Nullable Token label, TexTokens.@Nullable Token tag) {
    TexTokens.Token place = Objects.requireNonNull(tag == null ? label : tag);
    Piece number = number(place, label == null ? null : label(label), tag);
    List<Edit> here = new ArrayList<>(List.of(new Edit(place.start(), place.end(), number)));
    for (TexTokens.Token other : row.labels()) {
      if (other != place) {
        Piece nothing = new Piece.Rewritten(tex.part(other.start(), other.end()), "");
        here.add(new Edit(other.start(), other.end(), nothing));
      }
    }
    here.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).forEach(edits::add);
  }

  private Piece number(
      TexTokens.Token place, @Nullable String label, TexTokens.@Nullable Token tag) {
    String mark = tag == null ? null : tag.argument(tex.text());
    boolean parentheses = tag == null || tex.text().charAt(tag.start() + 4) != '*';
    return new Piece.Number(tex.part(place.start(), place.end()), label, mark, parentheses);
  }

  private void check(Rows.Row row) {
    if (row.silent() && !row.labels().isEmpty()) {
      findings.error(
          Code.BAD_LABEL,
          "a row with \\notag has no number to refer to",
          span(row.labels().get(0)),
          "take one of the two away");
    } else if (row.labels().size() > 1) {
      findings.error(
          Code.BAD_LABEL,
          "this row has a label already",
          span(row.labels().get(1)),
          "a new row begins behind \\\\");
    }
  }

  /** A label that can be referred to; null if it cannot, which is reported. */
  private @Nullable String label(TexTokens.Token token) {
    String label = token.argument(tex.text()).strip();
    boolean fits = LabelKind.of(label) == LabelKind.EQUATION && Hole.Reference.isLabel(label);
    if (!fits) {
      String name = label.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceFirst("(?i)^-?(eqn?-)?", "");
      findings.error(
          Code.BAD_LABEL,
          "the label of a formula begins with eq-",
          span(token),
          "write \\label{eq-" + (name.isEmpty() ? "name" : name) + "}");
    }
    return fits ? label : null;
  }

  private Span span(TexTokens.Token token) {
    return tex.span(token.from(), Math.max(token.from(), token.end() - 1));
  }

  /** Takes the labels for ids, before headings can. */
  static void claim(Slice tex, AttributeRules rules) {
    String text = tex.text();
    for (TexTokens.Token token : Rows.of(text).labels()) {
      rules.claim(token.argument(text).strip(), tex.span(token.from(), token.end() - 1));
    }
  }
}
