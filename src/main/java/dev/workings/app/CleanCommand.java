package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.Workings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workings clean}. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Removes the published site and the cache.")
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder (default: this one).")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "What to remove (default: site_dir in workings.yml, or site).")
  private @Nullable Path output;

  @Override
  public Integer call() {
    String published = output == null ? null : output.toAbsolutePath().toString();
    BuildResult result = Run.attempt(folder, world -> Workings.clean(world, published));
    if (ExitCode.of(result) != ExitCode.CLEAN) {
      PrintWriter err = spec.commandLine().getErr();
      err.print(Format.TEXT.report(Run.prefix(folder), false).of(result.diagnostics()));
      err.print(Summary.of(result));
    }
    return ExitCode.of(result);
  }
}
