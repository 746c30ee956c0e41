package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.Workings;
import dev.workings.site.World;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Evaluates and checks everything and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SiteMojo {
  @Override
  BuildResult run(World world) {
    return Workings.check(world, options(null, null));
  }
}
