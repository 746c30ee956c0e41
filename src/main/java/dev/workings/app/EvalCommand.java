package dev.workings.app;

import dev.workings.site.Disk;
import dev.workings.site.EvalLine;
import dev.workings.site.Utf8;
import dev.workings.site.Workings;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workings eval}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Evaluates statements of a calculation and prints their values.")
final class EvalCommand implements Callable<Integer> {
  /** Forms of the answers. */
  enum Answers {
    TEXT,
    LATEX,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The file to read (default: -, the standard input).")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What to print: text, latex (the workings) or json (an object a line).")
  private Answers format;

  @Override
  public Integer call() throws IOException {
    Diagnostics found = new Diagnostics();
    Source source = Utf8.decode(file, read(), found);
    List<EvalLine> lines = source == null ? List.of() : Workings.eval(source, found);
    PrintWriter out = spec.commandLine().getOut();
    out.print(lines.stream().map(this::line).collect(Collectors.joining()));
    boolean json = format == Answers.JSON;
    Report report = json ? new JsonReport("") : new TextReport("", Terminal.wantsColour());
    (json ? out : spec.commandLine().getErr()).print(report.of(found.sorted()));
    return found.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private byte[] read() throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new ParameterException(spec.commandLine(), "cannot read " + file);
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw Disk.failed(e, file);
    }
  }

  private String line(EvalLine line) {
    return switch (format) {
      case TEXT -> text(line);
      case LATEX -> line.latex().stream().map(l -> l + "\n").collect(Collectors.joining());
      case JSON -> json(line);
    };
  }

  private static String text(EvalLine line) {
    String name = line.name() == null ? "" : line.name() + " = ";
    return line.value() == null ? "" : name + line.value() + "\n";
  }

  private static String json(EvalLine line) {
    return Json.of(
            Json.object(
                "line",
                line.line(),
                "name",
                line.name(),
                "value",
                line.value(),
                "latex",
                String.join("\n", line.latex())))
        + "\n";
  }
}
