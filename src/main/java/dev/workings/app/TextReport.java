package dev.workings.app;

import dev.workings.source.Diagnostic;
import dev.workings.source.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For people: message by message, with an empty line between. */
record TextReport(String folder, boolean colour) implements Report {
  /** So many findings of one file are told; who has more mends these first. */
  private static final int MOST = 20;

  @Override
  public String of(List<Diagnostic> diagnostics) {
    Message message = new Message(folder, colour);
    StringBuilder report = new StringBuilder();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Diagnostic d : diagnostics) {
      if (counts.merge(d.span().source().path(), 1, Integer::sum) <= MOST) {
        report.append(report.isEmpty() ? "" : "\n").append(message.of(d));
      }
    }
    counts.forEach(
        (path, count) -> report.append(count > MOST ? message.more(path, count - MOST) : ""));
    return report.toString();
  }
}
