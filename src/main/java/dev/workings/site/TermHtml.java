package dev.workings.site;

import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.source.Span;

/**
 * The contents of a table's cells as HTML.
 *
 * @param place of the table, for what cannot be set
 */
record TermHtml(Typesetting typesetting, Latex latex, Span place) {

  /** Words and numbers as text, and anything else as a formula. */
  String of(Term term, ColumnStyle style) {
    if (term instanceof Term.Words words) {
      return Html.escape(words.text());
    }
    if (term instanceof Term.Truth truth) {
      return String.valueOf(truth.value());
    }
    String number = style.text(term);
    return number == null ? formula(term) : number;
  }

  /** Formulas in a header are in dollar signs, those of an expression are its own. */
  String header(Term term) {
    return term instanceof Term.Words words
        ? typesetting.prose(words.text(), place)
        : formula(term);
  }

  /** A formula with the words it is read as: a heading of mathematics alone counts as empty. */
  private String formula(Term term) {
    return "<span class=\"spoken\">"
        + Html.escape(Reading.of(term))
        + "</span><span aria-hidden=\"true\">"
        + typesetting.ours(latex.of(term), false, place)
        + "</span>";
  }
}
