package dev.workings.app;

import dev.workings.source.Diagnostic;
import dev.workings.source.Position;
import dev.workings.source.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Annotations of a GitHub workflow: commands on the standard output that mark lines of files. */
record GithubReport(String folder) implements Report {
  @Override
  public String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> line(d) + "\n").collect(Collectors.joining());
  }

  private String line(Diagnostic d) {
    Position start = d.span().position();
    Position end = d.span().source().position(d.span().end());
    String hints = d.hints().stream().map(hint -> "\nhint: " + hint).collect(Collectors.joining());
    return "::"
        + command(d.severity())
        + " file="
        + property(folder + d.span().source().path())
        + (",line=" + start.line() + ",col=" + start.column())
        + (",endLine=" + end.line())
        + (start.line() == end.line() ? ",endColumn=" + end.column() : "")
        + (",title=" + d.code() + "::")
        + data(d.message() + hints);
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
