package dev.workings.app;

import dev.workings.site.Workings;
import dev.workings.source.Glyphs;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workings init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Begins a new site in an empty folder; it builds at once.")
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder, made if it is missing (default: this one).")
  private Path folder;

  @Override
  public Integer call() {
    String prefix = Run.prefix(folder);
    for (String path : Workings.init(folder)) {
      spec.commandLine().getErr().print("workings: wrote " + Glyphs.visible(prefix + path) + "\n");
    }
    return ExitCode.CLEAN;
  }
}
