package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** One build of a site; what it finds wrong is reported, and it goes on. */
final class Build {
  private final World world;
  private final Config config;
  private final Diagnostics found;
  private int pages;

  Build(World world, Config config, BuildOptions options, Diagnostics found) {
    this.world = world;
    this.config = config;
    this.found = found;
  }

  /** How many pages there are. */
  int pages() {
    return pages;
  }

  /** The files to publish. */
  List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    for (String path : world.files(config.content(), found)) {
      String name = config.inContent(path);
      if (!Routes.isPage(name)) {
        files.add(new OutputFile.Copied(name, path));
      } else {
        pages++;
        world.source(path, found);
      }
    }
    if (pages == 0) {
      found.add(nothing());
    }
    return files;
  }

  private Diagnostic nothing() {
    String folder = config.content().isEmpty() ? "this folder" : config.content();
    return Diagnostic.error(
            Code.NOTHING_TO_BUILD,
            "no Markdown file in " + folder,
            FileNames.place(config.content().isEmpty() ? "." : config.content()))
        .hint("write a line of Markdown to " + config.ofContent("index.md") + " and try again");
  }
}
