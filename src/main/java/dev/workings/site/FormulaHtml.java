package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.latex.Latex;
import dev.workings.markdown.Prose;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.typeset.Typeset;
import java.util.Map;
import java.util.TreeMap;

/**
 * The formulas of a page as HTML; those that cannot be typeset are reported.
 *
 * @param latex writes the values in authors' formulas
 * @param macros of authors' formulas, such as {@code \R} → {@code \mathbb{R}}
 */
record FormulaHtml(Workshop workshop, Latex latex, Map<String, String> macros, Diagnostics found) {
  /** The formulas of a page, with the macros of its site and its own. */
  static FormulaHtml of(
      Workshop workshop, Latex latex, Config config, Page page, Diagnostics found) {
    Map<String, String> macros = new TreeMap<>(config.macros());
    macros.putAll(page.frontMatter().macros());
    return new FormulaHtml(workshop, latex, macros, found);
  }

  /** A formula of the author's. */
  String html(HoleContent.Formula formula) {
    Composition composition = new Composition(formula.parts(), latex);
    Typeset result = typeset(composition.latex(), macros, formula.display());
    if (result instanceof Typeset.Html html) {
      return RowAnchors.in(html.html(), formula.rows());
    }
    Typeset.Problem problem = (Typeset.Problem) result;
    return reported(problem, composition.place(problem.start(), problem.end(), formula.span()));
  }

  /** A value in a line. */
  String html(Answer.Shown value, Span place) {
    return ours(Inline.latex(value, latex), false, place);
  }

  /** LaTeX that we have written; a place is named for the worst case. */
  String ours(String formula, boolean display, Span place) {
    return html(formula, Map.of(), display, place);
  }

  /** A line of the author's outside the document, such as a caption. */
  String prose(String text, Span place) {
    StringBuilder html = new StringBuilder();
    for (Prose.Part part : Prose.of(text).parts()) {
      html.append(part.formula() ? inLine(part.text(), place) : Html.escape(part.text()));
    }
    return html.toString();
  }

  /** A formula of the author's outside the document, such as in the title of a work. */
  String inLine(String formula, Span place) {
    return html(formula, macros, false, place);
  }

  private String html(String formula, Map<String, String> macros, boolean display, Span place) {
    Typeset result = typeset(formula, macros, display);
    return result instanceof Typeset.Html html
        ? html.html()
        : reported((Typeset.Problem) result, place);
  }

  private Typeset typeset(String formula, Map<String, String> macros, boolean display) {
    return workshop.formulas().get().math(formula, display, macros);
  }

  private String reported(Typeset.Problem problem, Span place) {
    found.add(Diagnostic.error(Code.BAD_LATEX, problem.message(), place));
    return "";
  }
}
