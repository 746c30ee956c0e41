package dev.workings.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something we have to say about a place: a stable code, one fact, the place, further places and
 * what the author can do.
 *
 * @param message one fact, without a full stop and without the place
 * @param caret what to write beside the caret under the place; may be empty
 * @param labels further places
 * @param hints what the author can do, one sentence each
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    Span span,
    String caret,
    List<Label> labels,
    List<String> hints)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span.source().path())
          .thenComparingInt(d -> d.span.start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    labels = List.copyOf(labels);
    hints = List.copyOf(hints);
  }

  /** An error with neither further places nor hints yet. */
  public static Diagnostic error(Code code, String message, Span span) {
    return new Diagnostic(Severity.ERROR, code, message, span, "", List.of(), List.of());
  }

  /** A warning with neither further places nor hints yet. */
  public static Diagnostic warning(Code code, String message, Span span) {
    return new Diagnostic(Severity.WARNING, code, message, span, "", List.of(), List.of());
  }

  /** The same diagnostic with a text beside its caret. */
  public Diagnostic caret(String text) {
    return new Diagnostic(severity, code, message, span, text, labels, hints);
  }

  /** The same diagnostic at the place that led to it; its own place becomes a further one. */
  public Diagnostic from(Span cause) {
    List<Label> further = List.of(new Label(span, caret));
    return new Diagnostic(severity, code, message, cause, "", further, hints);
  }

  /** The same diagnostic with one more place. */
  public Diagnostic label(Span place, String text) {
    return new Diagnostic(
        severity, code, message, span, caret, plus(labels, new Label(place, text)), hints);
  }

  /** The same diagnostic with one more hint. */
  public Diagnostic hint(String text) {
    return new Diagnostic(severity, code, message, span, caret, labels, plus(hints, text));
  }

  /** The same diagnostic with the hint "did you mean …?", where a known word is near. */
  public Diagnostic didYouMean(String word, Collection<String> known) {
    String nearest = Spelling.nearest(word, known);
    return nearest == null ? this : hint("did you mean " + nearest + "?");
  }

  /** Orders by path, then offset. */
  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code path:line:col: error[code]: message}. */
  @Override
  public String toString() {
    String word = severity.name().toLowerCase(Locale.ROOT);
    return span + ": " + word + "[" + code + "]: " + message;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
