package dev.workings.template;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a template, which Pebble names by a line of the {@link Spread}. */
final class Place {
  /** What a place without a word of its own points at. */
  private static final Pattern HERE =
      Pattern.compile("[\\p{L}\\p{N}_]+|\"[^\"\\n]*\"?|'[^'\\n]*'?");

  private final Source source;
  private final int offset;

  /**
   * @param line counted from 1, as Pebble counts
   */
  Place(Shelf shelf, String template, int line) {
    Spread found = shelf.find(template);
    source = found == null ? Source.of("templates/" + template, "") : found.source();
    offset = found == null ? 0 : found.offset(line);
  }

  /** A problem here: at the word if it stands here or close by, else at what stands here. */
  TemplateProblem problem(Code code, String message, String word, String... hints) {
    Diagnostic diagnostic = Diagnostic.error(code, message, span(word));
    for (String hint : hints) {
      diagnostic = diagnostic.hint(hint);
    }
    return new TemplateProblem(diagnostic);
  }

  /**
   * A problem with text outside of tags. Pebble names the line on which it ends; if a tag is here,
   * the text is behind that.
   *
   * @param word its first line
   */
  TemplateProblem problemOfText(String word, String message, String hint) {
    String text = source.text();
    int open = text.lastIndexOf('{', offset - 1);
    boolean inTag = open > text.lastIndexOf('}', offset - 1);
    int found =
        inTag ? text.indexOf(word, text.indexOf('}', offset)) : text.lastIndexOf(word, lineEnd());
    Span span = found < 0 ? span("") : source.span(found, found + word.length());
    return new TemplateProblem(Diagnostic.error(Code.BAD_TEMPLATE, message, span).hint(hint));
  }

  private int lineEnd() {
    int end = source.text().indexOf('\n', offset);
    return end < 0 ? source.text().length() : end;
  }

  /** Whether it is in the built-in theme. */
  boolean isBuiltIn() {
    return source.path().startsWith(BuiltIn.PREFIX);
  }

  /** A template named here exists neither in the site nor in the theme. */
  TemplateProblem missing(String name) {
    return problem(
        Code.MISSING_TEMPLATE,
        "there is no template " + name,
        name,
        "templates are looked for in the site's templates folder, then in the built-in theme");
  }

  /** Whether a name here is asked of what stands before it. */
  boolean isMember(String name) {
    int at = nearest(name);
    return at > 0 && source.text().charAt(at - 1) == '.';
  }

  private Span span(String word) {
    int found = nearest(word);
    if (found >= 0) {
      return source.span(found, found + word.length());
    }
    Matcher here = HERE.matcher(source.text());
    boolean something = here.region(offset, source.text().length()).lookingAt();
    return source.span(offset, something ? here.end() : offset);
  }

  /** Where the word stands as a word of its own, in the tag that is here; -1 if it does not. */
  private int nearest(String word) {
    String text = source.text();
    int end = text.indexOf('}', offset);
    int start = Math.max(0, Math.max(text.lastIndexOf('{', offset), text.lastIndexOf('}', offset)));
    int best = -1;
    int at = word.isEmpty() ? -1 : text.indexOf(word, start);
    while (at >= 0 && (end < 0 || at <= end)) {
      boolean closer = best < 0 || Math.abs(at - offset) < Math.abs(best - offset);
      best = closer && isWord(text, at, at + word.length()) ? at : best;
      at = text.indexOf(word, at + 1);
    }
    return best;
  }

  private static boolean isWord(String text, int start, int end) {
    return !(isPart(text, start - 1) && isPart(text, start))
        && !(isPart(text, end - 1) && isPart(text, end));
  }

  private static boolean isPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isJavaIdentifierPart(text.charAt(at));
  }
}
