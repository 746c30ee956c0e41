package dev.workings.template;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import dev.workings.source.Span;

/** A line of a template; Pebble knows no column, so a word in the line is searched for. */
final class Place {
  private final Source source;
  private final int line;

  Place(Shelf shelf, String template, int line) {
    Source found = shelf.find(template);
    source = found == null ? Source.of("templates/" + template, "") : found;
    this.line = Math.max(1, Math.min(line, source.lineCount()));
  }

  /** A problem here: at the word if the line has it, else at the line's first column. */
  TemplateProblem problem(Code code, String message, String word, String... hints) {
    Diagnostic diagnostic = Diagnostic.error(code, message, span(word));
    for (String hint : hints) {
      diagnostic = diagnostic.hint(hint);
    }
    return new TemplateProblem(diagnostic);
  }

  /** A template named here exists neither in the site nor in the theme. */
  TemplateProblem missing(String name) {
    return problem(
        Code.MISSING_TEMPLATE,
        "there is no template " + name,
        name,
        "templates are looked for in the site's templates folder, then in the built-in theme");
  }

  private Span span(String word) {
    int start = source.lineStart(line);
    int found = find(word, source.line(line));
    return found < 0
        ? source.span(start, start)
        : source.span(start + found, start + found + word.length());
  }

  /** Where the word stands as a word of its own; -1 if it does not. */
  private static int find(String word, String text) {
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length()))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isJavaIdentifierPart(text.charAt(at));
  }
}
