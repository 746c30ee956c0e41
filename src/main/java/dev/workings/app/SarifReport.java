package dev.workings.app;

import dev.workings.site.Workings;
import dev.workings.source.Diagnostic;
import dev.workings.source.Position;
import dev.workings.source.Severity;
import dev.workings.source.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
record SarifReport(String folder) implements Report {
  @Override
  public String of(List<Diagnostic> diagnostics) {
    Map<String, Object> run =
        Json.object(
            "tool",
            Json.object("driver", driver(diagnostics)),
            "columnKind",
            "utf16CodeUnits",
            "results",
            diagnostics.stream().map(this::result).toList());
    return Json.of(
            Json.object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(run)))
        + "\n";
  }

  private static Map<String, Object> driver(List<Diagnostic> diagnostics) {
    List<Map<String, Object>> rules =
        diagnostics.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .map(code -> Json.object("id", code.toString(), "name", code.name()))
            .toList();
    return Json.object("name", "Workings", "version", Workings.version(), "rules", rules);
  }

  private Map<String, Object> result(Diagnostic d) {
    String hints = d.hints().isEmpty() ? "" : "\n" + String.join("\n", d.hints());
    return Json.object(
        "ruleId",
        d.code().toString(),
        "level",
        level(d.severity()),
        "message",
        text(d.message() + hints),
        "locations",
        List.of(location(d.span(), null)),
        "relatedLocations",
        d.labels().stream().map(label -> location(label.span(), label.message())).toList());
  }

  private Map<String, Object> location(Span span, @Nullable String message) {
    return Json.object(
        "physicalLocation",
        Json.object(
            "artifactLocation",
            Json.object("uri", uri(folder + span.source().path())),
            "region",
            region(span)),
        "message",
        message == null ? null : text(message));
  }

  private static Map<String, Object> region(Span span) {
    Position start = span.position();
    Position end = span.source().position(span.end());
    return Json.object(
        "startLine",
        start.line(),
        "startColumn",
        start.column(),
        "endLine",
        end.line(),
        "endColumn",
        end.column());
  }

  private static Map<String, Object> text(String text) {
    return Json.object("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static String uri(String path) {
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    return encoded.replace("+", "%20").replace("%2F", "/");
  }
}
