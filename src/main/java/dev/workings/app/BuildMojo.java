package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.Workings;
import dev.workings.site.World;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the site and publishes it if nothing is wrong with it. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends SiteMojo {
  /** Where to publish; by default what workings.yml says, or {@code site}. */
  @Parameter(property = "workings.output")
  private File output;

  /** The address of the published site; by default what workings.yml says. */
  @Parameter(property = "workings.baseUrl")
  private String baseUrl;

  /** Do nothing, as all of {@code mvn site}. */
  @Parameter(property = "maven.site.skip")
  private boolean skipSite;

  @Override
  BuildResult run(World world) {
    return Workings.build(world, options(output, baseUrl));
  }

  @Override
  boolean isSkipped() {
    return skipSite || super.isSkipped();
  }
}
