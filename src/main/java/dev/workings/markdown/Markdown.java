package dev.workings.markdown;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Markdown into a {@link Document} and writes it as HTML. Safe for several threads. */
public final class Markdown {
  private Markdown() {}

  /**
   * Reads a document. It always succeeds: what is wrong is said in {@code diagnostics}, and a
   * source beyond our limits gives an empty document.
   */
  public static Document read(Source source, Diagnostics diagnostics) {
    if (!Limits.allow(source, diagnostics)) {
      return empty(source, null);
    }
    FrontMatter head = FrontMatter.of(source, diagnostics);
    Body body = Body.of(source, head == null ? 0 : head.end());
    Slice frontMatter = head == null ? null : head.text();
    try {
      return DeepStack.call(
          () -> Translation.of(Parsing.parse(body.text()), body, frontMatter, diagnostics));
    } catch (TooMuch e) {
      diagnostics.add(Diagnostic.error(e.code(), e.getMessage(), place(body, e.offset())));
    } catch (StackOverflowError e) {
      String message = "the page is nested too deeply to be read";
      diagnostics.add(Diagnostic.error(Code.MARKDOWN_TOO_DEEP, message, place(body, 0)));
    }
    return empty(source, frontMatter);
  }

  /** The body of the page as HTML, its holes filled and its links resolved by {@code filling}. */
  public static String write(Document document, Filling filling) {
    return HtmlWriter.write(document.body(), filling);
  }

  private static Span place(Body body, int offset) {
    int start = Math.min(offset, body.text().length());
    return body.span(start, Math.min(start + 1, body.text().length()));
  }

  private static Document empty(Source source, @Nullable Slice frontMatter) {
    return new Document(
        source,
        frontMatter,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Phrase.EMPTY,
        List.of());
  }
}
