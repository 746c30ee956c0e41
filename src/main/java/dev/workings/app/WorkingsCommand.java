package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.WorldException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "workings",
    description = "Builds documentation whose numbers show their workings and are tested.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      InitCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      EvalCommand.class,
      CleanCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 clean, 1 findings, 2 wrong usage or settings, 3 the disk failed,",
      "130 interrupted."
    })
final class WorkingsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command line and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new WorkingsCommand());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> broken(e, err));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return broken(e, err);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /** The world outside failed, or we did: one line says which. */
  private static int broken(Throwable fault, PrintWriter err) {
    WorldException broken =
        fault instanceof WorldException outside ? outside : WorldException.broken("", fault);
    BuildResult result = new BuildResult(List.of(), 0, 0, broken);
    err.print(Summary.of(result));
    return ExitCode.of(result);
  }
}
