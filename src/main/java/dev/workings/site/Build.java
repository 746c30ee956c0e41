package dev.workings.site;

import dev.workings.eval.Given;
import dev.workings.markdown.Document;
import dev.workings.markdown.Markdown;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One build of a site; what it finds wrong is reported, and it goes on. */
final class Build {
  private final World world;
  private final Config config;
  private final BuildOptions options;
  private final Diagnostics found;
  private final List<Page> pages = new ArrayList<>();
  private final List<String> assets = new ArrayList<>();
  private int count;

  Build(World world, Config config, BuildOptions options, Diagnostics found) {
    this.world = world;
    this.config = config;
    this.options = options;
    this.found = found;
  }

  /** How many pages there are, drafts and unreadable ones included. */
  int pages() {
    return count;
  }

  /** The files to publish. */
  List<OutputFile> files() {
    try (Workshop workshop = Workshop.of(world.cache(), new Pictures(world, config))) {
      Theme theme = Theme.of(world, found);
      List<String> paths = world.files(config.content(), found).stream().sorted().toList();
      DataFiles data = new DataFiles(world, config, paths, found);
      paths.forEach(path -> take(path, data, workshop));
      if (count == 0) {
        found.add(nothing());
      }
      return pages.isEmpty() ? List.of() : files(theme, workshop);
    }
  }

  private void take(String path, DataFiles data, Workshop workshop) {
    String name = config.inContent(path);
    if (Routes.isPage(name)) {
      count++;
      read(path, name, data, workshop);
    } else if (!path.equals(Config.PATH) && !Theme.owns(path)) {
      assets.add(name);
    }
  }

  private void read(String path, String name, DataFiles data, Workshop workshop) {
    Source source = world.source(path, found);
    if (source == null) {
      return;
    }
    Document document = Markdown.read(source, found);
    Slice yaml = document.frontMatter();
    FrontMatter frontMatter = yaml == null ? FrontMatter.NONE : FrontMatter.read(yaml, found);
    if (!frontMatter.draft() || options.drafts()) {
      Labels labels = Labelling.of(document, numbers(frontMatter), found);
      List<Given> given = data.given(name, frontMatter.data());
      pages.add(new Page(name, document, frontMatter, labels, given));
      if (!document.holes().isEmpty()) {
        workshop.formulas().begin();
      }
      if (document.holes().stream().anyMatch(Plots::isPlot)) {
        workshop.plots().begin();
      }
    }
  }

  private boolean numbers(FrontMatter frontMatter) {
    Boolean own = frontMatter.numberSections();
    return own == null ? config.numberSections() : own;
  }

  private List<OutputFile> files(Theme theme, Workshop workshop) {
    Site site = Site.of(config, pages, assets, theme.assets(), found);
    Words words = theme.words(found);
    Views views = new Views(site, words);
    List<OutputFile> files = new ArrayList<>();
    List<String> html = new ArrayList<>();
    Lives lives = new Lives(site, views, theme, words, workshop);
    for (Lives.Life life : lives.ofAllPages()) {
      found.addAll(life.found());
      html.add(life.html());
      files.add(made(life.file(), life.html()));
    }
    site.checkLinks(found);
    assets.forEach(name -> files.add(new OutputFile.Copied(name, config.ofContent(name))));
    files.addAll(theme.files(html));
    files.addAll(besides(site, views, theme));
    return files;
  }

  /** What a site has besides its pages and their looks. */
  private List<OutputFile> besides(Site site, Views views, Theme theme) {
    List<OutputFile> files = new ArrayList<>();
    for (Routes.Alias alias : site.routes().aliases()) {
      String html = theme.fill("redirect.html", views.of(alias), found);
      files.add(made(alias.from().file(), html));
    }
    Route missing = Route.ofMissing(config.root());
    if (!assets.contains(missing.file()) && site.routes().route(Routes.MISSING) == null) {
      files.add(made(missing.file(), theme.fill("404.html", views.of(missing), found)));
    }
    // leaves the site as it is where GitHub Pages would run Jekyll over it
    files.add(made(".nojekyll", ""));
    return files;
  }

  private static OutputFile made(String file, String text) {
    return new OutputFile.Made(file, text.getBytes(StandardCharsets.UTF_8));
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
