package dev.workings.app;

import dev.workings.source.Diagnostic;
import dev.workings.source.Message;
import java.util.List;
import java.util.stream.Collectors;

/** For people: message by message, with an empty line between. */
record TextReport(String folder, boolean colour) implements Report {
  @Override
  public String of(List<Diagnostic> diagnostics) {
    Message message = new Message(folder, colour);
    return diagnostics.stream().map(message::of).collect(Collectors.joining("\n"));
  }
}
