package dev.workings.app;

import dev.workings.site.BuildOptions;
import dev.workings.site.BuildResult;
import dev.workings.site.World;
import dev.workings.source.Diagnostic;
import dev.workings.source.Severity;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals on a site have in common. */
abstract class SiteMojo extends AbstractMojo {
  /** The site's folder. */
  @Parameter(property = "workings.directory", defaultValue = "${basedir}")
  private File directory;

  /** Include drafts. */
  @Parameter(property = "workings.drafts")
  private boolean drafts;

  /** Take warnings for errors. */
  @Parameter(property = "workings.strict")
  private boolean strict;

  /** Do nothing. */
  @Parameter(property = "workings.skip")
  private boolean skip;

  /** What the goal does in the world around the site's folder. */
  abstract BuildResult run(World world);

  boolean isSkipped() {
    return skip;
  }

  BuildOptions options(File output, String baseUrl) {
    String folder = output == null ? null : output.getAbsolutePath();
    return new BuildOptions(folder, baseUrl, drafts, strict);
  }

  @Override
  public void execute() throws MojoFailureException {
    if (isSkipped()) {
      getLog().info("skipped");
      return;
    }
    BuildResult result = Run.attempt(directory.toPath(), this::run);
    result.diagnostics().forEach(this::report);
    String summary = Summary.of(result).strip();
    if (ExitCode.of(result) != ExitCode.CLEAN) {
      throw new Failure(summary);
    }
    getLog().info(summary);
  }

  private void report(Diagnostic d) {
    String text = new TextReport("", false).of(List.of(d)).stripTrailing();
    if (d.severity() == Severity.ERROR) {
      getLog().error(text);
    } else {
      getLog().warn(text);
    }
  }
}
