package dev.workings.site;

import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.markdown.Prose;
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
      return typesetting.words().of(truth.value() ? "is_true" : "is_false");
    }
    String number = style.text(term);
    return number == null ? formula(term) : number;
  }

  /** Formulas in a header are in dollar signs, those of an expression are its own. */
  String header(Term term) {
    if (!(term instanceof Term.Words words)) {
      return formula(term);
    }
    Prose prose = Prose.of(words.text());
    String html = typesetting.formulas().prose(words.text(), place);
    // a heading of nothing but mathematics counts as empty
    boolean formulasAlone = prose.parts().stream().allMatch(Prose.Part::formula);
    return formulasAlone ? Html.said(prose.plain(), html) : html;
  }

  /** A formula with the words it is read as. */
  private String formula(Term term) {
    String html = typesetting.formulas().ours(latex.of(term), false, place);
    return Html.said(Reading.of(term), typesetting.language(), html);
  }
}
