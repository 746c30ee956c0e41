package dev.workings.site;

import dev.workings.markdown.Document;
import dev.workings.markdown.Markdown;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.template.Templates;
import dev.workings.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One build of a site; what it finds wrong is reported, and it goes on. */
final class Build {
  private final World world;
  private final Config config;
  private final BuildOptions options;
  private final Diagnostics found;
  private final Templates templates;
  private int pages;

  Build(World world, Config config, BuildOptions options, Diagnostics found) {
    this.world = world;
    this.config = config;
    this.options = options;
    this.found = found;
    this.templates = new Templates(this::template);
  }

  /** How many pages there are. */
  int pages() {
    return pages;
  }

  /** The files to publish. */
  List<OutputFile> files() {
    List<Page> read = new ArrayList<>();
    List<String> assets = new ArrayList<>();
    for (String path : world.files(config.content(), found)) {
      String name = config.inContent(path);
      if (Routes.isPage(name)) {
        pages++;
        read(path, name, read);
      } else {
        assets.add(name);
      }
    }
    if (pages == 0) {
      found.add(nothing());
    }
    return read.isEmpty() ? List.of() : files(Site.of(config, read, assets, found), assets);
  }

  private void read(String path, String name, List<Page> read) {
    Source source = world.source(path, found);
    if (source != null) {
      Document document = Markdown.read(source, found);
      Slice yaml = document.frontMatter();
      FrontMatter frontMatter = yaml == null ? FrontMatter.NONE : FrontMatter.read(yaml, found);
      if (!frontMatter.draft() || options.drafts()) {
        read.add(new Page(name, document, frontMatter));
      }
    }
  }

  private List<OutputFile> files(Site site, List<String> assets) {
    Views views = new Views(site, options);
    List<OutputFile> files = new ArrayList<>();
    try (Typesetter typesetter = new TypesetterOnDemand(world.cache())) {
      Lives lives = new Lives(site, views, templates, typesetter);
      for (Lives.Life life : lives.ofAllPages()) {
        found.addAll(life.found());
        files.add(life.file());
      }
    }
    site.checkLinks(found);
    assets.forEach(name -> files.add(new OutputFile.Copied(name, config.ofContent(name))));
    files.addAll(ThemeFiles.all());
    return files;
  }

  /** The site's own template, or null for the built-in one. */
  private @Nullable Source template(String name) {
    String path = "templates/" + name;
    return world.has(path) ? world.source(path, new Diagnostics()) : null;
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
