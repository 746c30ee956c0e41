package dev.workings.markdown;

import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a document whose HTML somebody else knows; see {@link Filling}. */
public sealed interface Hole {
  /** The whole hole with its fences, backticks or dollar signs. */
  Span span();

  /**
   * A fenced block whose info string is {@code {kind}}.
   *
   * @param kind the word in the braces, such as {@code calc}; not judged here
   * @param kindSpan the place of that word
   * @param body the lines between the fences, each with its line break, without the prefixes of the
   *     lists and quotations around them
   */
  record Cell(Span span, String kind, Span kindSpan, Slice body) implements Hole {}

  /**
   * A value in running text: {@code `{calc} expr`} or {@code `= expr`}.
   *
   * @param code the expression
   */
  record Inline(Span span, Slice code) implements Hole {}

  /**
   * A formula: {@code $…$}, {@code $$…$$}, {@code $`…`$} or a fenced block named {@code math}.
   *
   * @param pieces the text between the delimiters, in order
   * @param display whether the formula stands on its own lines
   * @param label the identifier of {@code $$ … $$ {#label}}
   * @param name what it adds to the name of the heading, link or column in which it stands, or null
   */
  record Math(
      Span span, List<Piece> pieces, boolean display, @Nullable String label, @Nullable String name)
      implements Hole {
    public Math {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A reference to what has a label: {@code @eq-x}, {@code [@eq-x]}, or {@code [-@eq-x]} for the
   * number alone.
   *
   * @param label such as {@code eq-x}
   * @param bare whether only the number is wanted
   */
  record Reference(Span span, String label, boolean bare) implements Hole {
    /** Whether a text is a label that a reference can name. */
    public static boolean isLabel(String text) {
      return CrossReferenceParser.LABEL.matcher(text).matches();
    }
  }
}
