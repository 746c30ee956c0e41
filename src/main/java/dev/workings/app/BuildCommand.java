package dev.workings.app;

import dev.workings.site.BuildOptions;
import dev.workings.site.Workings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code workings build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the site and publishes it if nothing is wrong with it.")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SiteOptions site;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to publish (default: site_dir in workings.yml, or site).")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the published site (default: site_url in workings.yml).")
  private @Nullable String baseUrl;

  @Override
  public Integer call() {
    String folder = output == null ? null : output.toAbsolutePath().toString();
    BuildOptions options = new BuildOptions(folder, baseUrl, site.drafts(), site.strict());
    return Run.of(spec, site, world -> Workings.build(world, options));
  }
}
