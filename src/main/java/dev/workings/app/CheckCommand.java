package dev.workings.app;

import dev.workings.site.BuildOptions;
import dev.workings.site.Workings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code workings check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Evaluates and checks everything and writes nothing; any folder of Markdown will do.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SiteOptions site;

  @Override
  public Integer call() {
    BuildOptions options = new BuildOptions(null, null, site.drafts(), site.strict());
    return Run.of(spec, site, world -> Workings.check(world, options));
  }
}
