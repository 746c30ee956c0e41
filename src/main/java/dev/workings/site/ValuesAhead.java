package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.function.PlainText;
import dev.workings.markdown.Document;
import dev.workings.markdown.Heading;
import dev.workings.markdown.Hole;
import dev.workings.markdown.Labelled;
import dev.workings.markdown.Phrase;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.syntax.CellKind;
import dev.workings.syntax.Parser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values in a page's headings, captions and first paragraph, as plain text. Titles and
 * descriptions tell them on other pages too, so that they are worked out before any page is lived;
 * what is wrong with a calculation is reported in its page's life.
 */
final class ValuesAhead {
  private final Page page;
  private final NumberText numbers;
  private final Evaluator evaluator;
  private final Diagnostics ignored = new Diagnostics();

  private ValuesAhead(Page page, List<Page> pages, Language language) {
    this.page = page;
    this.numbers = new NumberText(language.numbers());
    this.evaluator = new Evaluator(ignored, PageImports.of(pages, page), page.data());
  }

  /** The pages, each with what such values of it come to. */
  static List<Page> in(List<Page> pages, Config config, Vocabulary vocabulary) {
    List<Page> having = pages.stream().filter(page -> !places(page).isEmpty()).toList();
    Map<String, Page> told = new HashMap<>();
    SideBySide.of(
            having,
            page -> {
              Language language = Language.of(page, config, vocabulary);
              return page.with(new ValuesAhead(page, pages, language).texts());
            })
        .forEach(page -> told.put(page.path(), page));
    return pages.stream().map(page -> told.getOrDefault(page.path(), page)).toList();
  }

  /** Where the values stand. */
  private static Set<Span> places(Page page) {
    Document document = page.document();
    Set<Span> places = new HashSet<>();
    Stream.of(
            document.headings().stream().map(Heading::phrase),
            document.labelled().stream().map(Labelled::about),
            Stream.of(document.description()))
        .flatMap(phrases -> phrases)
        .flatMap(phrase -> phrase.parts().stream())
        .map(Phrase.Part::value)
        .forEach(places::add);
    places.remove(null);
    return places;
  }

  /** Place → text, of those that can be worked out. */
  private Map<Span, String> texts() {
    Set<Span> left = places(page);
    Map<Span, String> texts = new HashMap<>();
    for (Hole hole : page.document().holes()) {
      CellKind kind = hole instanceof Hole.Cell cell ? CellKind.of(cell.kind()) : null;
      if (kind != null) {
        evaluator.cell(kind, ((Hole.Cell) hole).body());
      } else if (hole instanceof Hole.Inline inline && left.remove(inline.span())) {
        String text = text(evaluator.inline(Parser.inline(inline.code(), ignored)));
        texts.put(inline.span(), text == null ? inline.code().text() : text);
      }
      if (left.isEmpty()) {
        break;
      }
    }
    return texts;
  }

  private @Nullable String text(Answer answer) {
    if (!(answer instanceof Answer.Shown shown) || shown.value() == null) {
      return null;
    }
    return shown.provenance() == null
        ? PlainText.of(shown.value())
        : numbers.of(shown.provenance());
  }
}
