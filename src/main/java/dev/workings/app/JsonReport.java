package dev.workings.app;

import dev.workings.source.Diagnostic;
import dev.workings.source.Position;
import dev.workings.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** For programs: one JSON object a line, one line a diagnostic. */
record JsonReport(String folder) implements Report {
  @Override
  public String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> Json.of(object(d)) + "\n").collect(Collectors.joining());
  }

  private Map<String, Object> object(Diagnostic d) {
    Map<String, Object> object = place(d.span());
    object.put("code", d.code().toString());
    object.put("message", d.message());
    object.put("severity", d.severity().name().toLowerCase(Locale.ROOT));
    object.put("caret", d.caret());
    object.put("labels", d.labels().stream().map(l -> label(l.span(), l.message())).toList());
    object.put("hints", d.hints());
    return object;
  }

  private Map<String, Object> label(Span span, String message) {
    Map<String, Object> label = place(span);
    label.put("message", message);
    return label;
  }

  private Map<String, Object> place(Span span) {
    Position start = span.position();
    Position end = span.source().position(span.end());
    return Json.object(
        "path",
        folder + span.source().path(),
        "line",
        start.line(),
        "column",
        start.column(),
        "endLine",
        end.line(),
        "endColumn",
        end.column());
  }
}
