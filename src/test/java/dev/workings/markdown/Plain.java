package dev.workings.markdown;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;

/** A reading with its diagnostics, and a filling that shows what was asked of it. */
record Plain(Document document, List<Diagnostic> diagnostics) {
  static final Filling FILLING =
      new Filling() {
        @Override
        public String html(Hole hole) {
          return "⟦" + hole.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "⟧";
        }

        @Override
        public String href(Link link) {
          return link.destination();
        }
      };

  static Plain read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Document document = Markdown.read(Source.of("page.md", text), diagnostics);
    return new Plain(document, diagnostics.sorted());
  }

  /** The HTML of a text. */
  static String html(String text) {
    return read(text).html();
  }

  String html() {
    return Markdown.write(document, FILLING);
  }

  /** The codes of the diagnostics, in order. */
  List<String> codes() {
    return diagnostics.stream().map(d -> d.code().toString()).toList();
  }
}
