package dev.workings.site;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Severity;
import dev.workings.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the doors can ask for. */
public final class Workings {
  private Workings() {}

  /** Builds a site and publishes it if nothing is wrong with it. */
  public static BuildResult build(World world, BuildOptions options) {
    return run(world, options, true);
  }

  /** Builds a site and publishes nothing. */
  public static BuildResult check(World world, BuildOptions options) {
    return run(world, options, false);
  }

  /**
   * Writes the first files of a new site, which builds at once.
   *
   * @return their paths in the folder, which is made if it is missing
   */
  public static List<String> init(Path folder) {
    SortedMap<String, String> files = Start.files();
    Disk.begin(folder, files);
    return List.copyOf(files.keySet());
  }

  /** Evaluates a calculation, statement by statement. */
  public static List<EvalLine> eval(Source source, Diagnostics found) {
    return Calculator.answer(source, found);
  }

  /** The version of this program, as its build has written it down. */
  public static String version() {
    return Version.number();
  }

  /**
   * Removes the published site and the cache.
   *
   * @param output the folder published to, or null for the one in workings.yml
   */
  public static BuildResult clean(World world, @Nullable String output) {
    Diagnostics found = new Diagnostics();
    WorldException outside = null;
    try {
      Config config = Config.of(world, found);
      if (!found.hasErrors()) {
        world.clean(output == null ? config.output() : output);
      }
    } catch (WorldException e) {
      outside = e;
    }
    return new BuildResult(found.sorted(), 0, 0, outside);
  }

  private static BuildResult run(World world, BuildOptions options, boolean publish) {
    Diagnostics found = new Diagnostics();
    try {
      Config written = Config.of(world, found);
      Config config = options.baseUrl() == null ? written : written.at(options.baseUrl());
      Build build = new Build(world, config, options, found);
      List<OutputFile> files = build.files();
      List<Diagnostic> sorted = sorted(found, options);
      boolean published = publish && sorted.stream().noneMatch(Workings::isError);
      if (published) {
        world.publish(options.output() == null ? config.output() : options.output(), files);
      }
      return new BuildResult(sorted, build.pages(), published ? files.size() : 0, null);
    } catch (WorldException e) {
      return new BuildResult(sorted(found, options), 0, 0, e);
    }
  }

  private static List<Diagnostic> sorted(Diagnostics found, BuildOptions options) {
    List<Diagnostic> sorted = found.sorted();
    return options.strict() ? sorted.stream().map(Workings::strict).toList() : sorted;
  }

  private static Diagnostic strict(Diagnostic d) {
    return d.severity() == Severity.WARNING
        ? new Diagnostic(
            Severity.ERROR, d.code(), d.message(), d.span(), d.caret(), d.labels(), d.hints())
        : d;
  }

  private static boolean isError(Diagnostic d) {
    return d.severity() == Severity.ERROR;
  }
}
