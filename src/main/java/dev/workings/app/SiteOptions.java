package dev.workings.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands on a site have in common. */
final class SiteOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder (default: this one).")
  private Path folder;

  @Option(names = "--drafts", description = "Include drafts.")
  private boolean drafts;

  @Option(names = "--strict", description = "Take warnings for errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: text, json (an object a line), sarif or github.")
  private Format format;

  Path folder() {
    return folder;
  }

  boolean drafts() {
    return drafts;
  }

  boolean strict() {
    return strict;
  }

  Format format() {
    return format;
  }
}
