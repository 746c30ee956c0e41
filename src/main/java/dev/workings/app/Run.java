package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.Disk;
import dev.workings.site.World;
import dev.workings.site.WorldException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Runs what a command does and reports what came of it. */
final class Run {
  private Run() {}

  static int of(CommandSpec spec, SiteOptions site, Function<World, BuildResult> action) {
    BuildResult result = attempt(site.folder(), action);
    Report report = site.format().report(prefix(site.folder()), Terminal.wantsColour());
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter findings = site.format() == Format.TEXT ? err : spec.commandLine().getOut();
    findings.print(report.of(result.diagnostics()));
    findings.flush();
    err.print(Summary.of(result));
    err.flush();
    return ExitCode.of(result);
  }

  /** The result of an action in the world around a folder; whatever happens, it has one. */
  static BuildResult attempt(Path folder, Function<World, BuildResult> action) {
    try {
      return action.apply(Disk.at(folder));
    } catch (WorldException e) {
      return failed(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return failed(WorldException.broken("", fault));
    }
  }

  private static BuildResult failed(WorldException e) {
    return new BuildResult(List.of(), 0, 0, e);
  }

  /** What leads from the current folder to a path in the site's, so that an editor finds it. */
  static String prefix(Path folder) {
    String path = folder.normalize().toString().replace('\\', '/');
    return path.isEmpty() || path.equals(".") ? "" : path.endsWith("/") ? path : path + "/";
  }
}
