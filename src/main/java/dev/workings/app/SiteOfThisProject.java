package dev.workings.app;

import dev.workings.site.BuildOptions;
import dev.workings.site.BuildResult;
import dev.workings.site.Workings;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Builds this project's own site for {@code mvn site}: a plugin cannot be used in the build that
 * makes it. It says nothing unless something is wrong, and never ends the process, which is
 * Maven's.
 */
public final class SiteOfThisProject {
  /** Ends the build with one line. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failed(String message) {
      super(message, null, false, false);
    }
  }

  private SiteOfThisProject() {}

  /**
   * Builds the site, as the plugin does for the address that {@code -Dworkings.baseUrl} gives.
   *
   * @param arguments the project's folder
   */
  public static void main(String[] arguments) {
    String baseUrl = System.getProperty("workings.baseUrl");
    BuildOptions options = new BuildOptions(null, baseUrl, false, false);
    BuildResult result =
        Run.attempt(Path.of(arguments[0]), world -> Workings.build(world, options));
    PrintWriter err = Main.utf8(FileDescriptor.err);
    err.print(new TextReport("", Terminal.wantsColour()).of(result.diagnostics()));
    err.flush();
    if (ExitCode.of(result) != ExitCode.CLEAN) {
      throw new Failed(Summary.of(result).strip());
    }
  }
}
