package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.eval.Evaluator;
import dev.workings.eval.Provenance;
import dev.workings.latex.Latex;
import dev.workings.latex.Wording;
import dev.workings.markdown.Citation;
import dev.workings.markdown.Filling;
import dev.workings.markdown.Hole;
import dev.workings.markdown.Link;
import dev.workings.markdown.Markdown;
import dev.workings.markdown.Phrase;
import dev.workings.source.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the holes of a page with HTML. */
final class Typesetting implements Filling {
  /** The language of cells. */
  static final String CALC = "calc";

  private final AnsweredPage page;
  private final Language language;
  private final Links links;
  private final References references;
  private final Citations citations;
  private final WorkingsButtons buttons;
  private final Workshop workshop;
  private final Diagnostics found;
  private final FormulaHtml formulas;
  private int pictures;

  private Typesetting(
      AnsweredPage page, Site site, WorkingsButtons buttons, Workshop workshop, Diagnostics found) {
    this.page = page;
    this.links = site.links();
    this.language = site.language(page.page());
    this.references = new References(site, page.page(), language.words(), found);
    this.buttons = buttons;
    this.workshop = workshop;
    this.found = found;
    Latex latex = latex(CellOptions.Setting.DEFAULT);
    this.formulas = FormulaHtml.of(workshop, latex, site.config(), page.page(), found);
    this.citations = Citations.of(page.page(), language, formulas::inLine, found);
  }

  private Latex latex(CellOptions.Setting setting) {
    return Setting.latex(
        setting, page.page().frontMatter().symbols(), language.numbers(), wording());
  }

  /** The language of the page. */
  Language language() {
    return language;
  }

  private Wording wording() {
    Words words = language.words();
    return new Wording(
        words.of("is_true"), words.of("is_false"), words.of("if"), words.of("otherwise"));
  }

  /** The page as HTML; formulas that cannot be typeset are reported. */
  static RenderedPage of(AnsweredPage answered, Site site, Workshop workshop, Diagnostics found) {
    Page page = answered.page();
    Ledger ledger = Ledger.of(answered);
    WorkingsButtons buttons = WorkingsButtons.of(ledger, site.language(page).words());
    Typesetting filling = new Typesetting(answered, site, buttons, workshop, found);
    String body = Markdown.write(page.document(), filling);
    String works = filling.citations.references(filling.words());
    return new RenderedPage(page, body + works, !works.isEmpty(), ledger);
  }

  @Override
  public String href(Link link) {
    return links.href(page.page().path(), link.destination());
  }

  @Override
  public @Nullable String citation(Citation citation) {
    return citations.html(citation);
  }

  @Override
  public String html(Hole hole) {
    return html(hole, buttons);
  }

  @Override
  public String htmlInLink(Hole hole) {
    return html(hole, buttons.hidden());
  }

  private String html(Hole hole, WorkingsButtons buttons) {
    HoleContent content = page.contents().get(hole);
    if (content instanceof HoleContent.Calculation calculation) {
      Latex writer = latex(calculation.cell().options().setting());
      return new CellHtml(this, writer, page.page().labels().in(hole), buttons).of(calculation);
    }
    if (content instanceof HoleContent.Figure figure) {
      return figure(figure, page.page().labels().in(hole));
    }
    if (content instanceof HoleContent.Value value) {
      return inline(value, buttons);
    }
    if (content instanceof HoleContent.Reference reference) {
      return references.html(reference.hole(), mark -> formulas.prose(mark, hole.span()));
    }
    if (content instanceof HoleContent.Example example) {
      return example(example);
    }
    if (content instanceof HoleContent.PageExample example) {
      return Html.example(listing(example.text(), "markdown") + mistakes(example.messages()));
    }
    if (content instanceof HoleContent.Listing listing) {
      return listing(listing.text(), listing.language());
    }
    String formula = formula((HoleContent.Formula) content, buttons);
    return hole instanceof Hole.Math math ? Html.named(math.name(), formula) : formula;
  }

  /** Without a language, or with one that nobody knows, code is shown plain. */
  @Override
  public @Nullable String code(String language, String code) {
    if (language.equalsIgnoreCase(CALC)) {
      return CalcCode.html(code);
    }
    return language.isEmpty() ? null : workshop.code().get().html(language, code);
  }

  /** The formulas of the page. */
  FormulaHtml formulas() {
    return formulas;
  }

  /** What the theme says to readers. */
  Words words() {
    return language.words();
  }

  /** A block of code of ours. */
  String listing(String text, String language) {
    String html = code(language, text);
    return Html.code(html == null ? Html.escape(text) : html, language);
  }

  @Override
  public String number(Hole.Math hole) {
    Numbered numbered = page.page().labels().in(hole);
    String count = numbered == null ? "" : Html.number(numbered, language.words());
    return page.contents().get(hole) instanceof HoleContent.Formula formula
        ? buttons.behind(formula.numbers()) + count
        : count;
  }

  /** A solution names the exercise it solves, without a link: the title may be what unfolds it. */
  @Override
  public String title(String label) {
    Numbered numbered = page.page().labels().named(label);
    if (numbered == null) {
      return "";
    }
    Numbered exercise =
        numbered.solves() ? page.page().labels().named(Numbered.exercise(label)) : null;
    return exercise == null
        ? Html.escape(numbered.title(language.words()))
        : Html.escape(language.words("solution_of") + " " + exercise.title(language.words()));
  }

  @Override
  public String said(Phrase phrase) {
    return references.text(phrase);
  }

  /** The first picture of a page may be what a reader sees first; the others can wait. */
  @Override
  public Map<String, String> picture(Link image) {
    String file = links.file(page.page().path(), image.destination());
    Map<String, String> attributes =
        new LinkedHashMap<>(file == null ? Map.of() : workshop.pictures().attributes(file));
    if (pictures++ > 0) {
      attributes.put("loading", "lazy");
    }
    return attributes;
  }

  @Override
  public String section(String id) {
    return page.page().labels().section(id);
  }

  @Override
  public String word(String key) {
    return language.words(key);
  }

  private String figure(HoleContent.Figure figure, @Nullable Numbered numbered) {
    String source =
        figure.options().echo() ? listing(figure.source().text(), figure.language()) : "";
    String caption = new Caption(numbered, figure.options().caption(), null, this).html();
    return source
        + new FigureHtml(figure, numbered, caption, language.words(), found)
            .of(() -> workshop.plots().get());
  }

  private String mistakes(String messages) {
    return messages.isEmpty() ? "" : Html.mistake(messages, language);
  }

  private String example(HoleContent.Example example) {
    StringBuilder html = new StringBuilder(listing(example.text(), CALC));
    WorkingsButtons none = WorkingsButtons.none(language.words());
    for (Evaluator.AnsweredCell cell : example.cells()) {
      html.append(new CellHtml(this, latex(cell.options().setting()), null, none).of(cell));
    }
    example.mistakes().forEach(mistake -> html.append(Html.mistake(mistake, language)));
    return Html.example(html.toString());
  }

  private String inline(HoleContent.Value value, WorkingsButtons buttons) {
    if (!(value.answer() instanceof Answer.Shown shown)) {
      return "";
    }
    String html = formulas.html(shown, value.span());
    String reading = Inline.reading(shown);
    String said = reading == null ? html : Html.said(reading, language, html);
    return buttons.over(shown.provenance(), said);
  }

  /** Values in a line are told of there; those of a displayed formula beside it. */
  private String formula(HoleContent.Formula formula, WorkingsButtons buttons) {
    List<Provenance> numbers = formula.display() ? List.of() : formula.numbers();
    String html = formulas.html(formula);
    return numbers.size() == 1
        ? buttons.over(numbers.get(0), html)
        : html + buttons.behind(numbers);
  }
}
