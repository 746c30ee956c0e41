package dev.workings.site;

import dev.workings.eval.Given;
import dev.workings.markdown.Document;
import dev.workings.markdown.Markdown;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

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
      Theme theme = Theme.of(world, config.look(), found);
      List<String> paths = world.files(config.content(), found).stream().sorted().toList();
      OnDemand<LastChanges> changes = changes(paths);
      changes.begin();
      DataFiles data = new DataFiles(world, config, paths, found);
      CitationFiles works = new CitationFiles(world, config, paths, found);
      paths.forEach(path -> take(path, data, works, workshop));
      if (count == 0) {
        found.add(nothing());
      }
      return pages.isEmpty() ? List.of() : files(theme, changes.get(), workshop);
    }
  }

  private List<OutputFile> files(Theme theme, LastChanges changes, Workshop workshop) {
    found.addAll(changes.notes());
    return new Press(site(theme), theme, changes, found).files(workshop);
  }

  private Site site(Theme theme) {
    Vocabulary vocabulary = theme.vocabulary(found);
    List<Page> worked = ValuesAhead.in(pages, config, vocabulary);
    Mentions mentions = new Mentions(worked, config, vocabulary);
    List<Page> said = worked.stream().map(page -> page.with(mentions)).toList();
    SortedMap<String, String> claims = Search.claims(theme.assets(), config, said);
    return Site.of(config, said, assets, claims, vocabulary, found);
  }

  /** Git is asked while the pages are read. */
  private OnDemand<LastChanges> changes(List<String> paths) {
    List<String> names = paths.stream().map(config::inContent).filter(Routes::isPage).toList();
    return new OnDemand<>("git", () -> LastChanges.of(world, config, names), changes -> {});
  }

  private void take(String path, DataFiles data, CitationFiles works, Workshop workshop) {
    String name = config.inContent(path);
    if (Routes.isPage(name)) {
      count++;
      read(path, name, data, works, workshop);
    } else if (!path.equals(Config.PATH) && !Theme.owns(path)) {
      assets.add(name);
    }
  }

  private void read(
      String path, String name, DataFiles data, CitationFiles works, Workshop workshop) {
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
      CitationFiles.Chosen citing = works.of(name, frontMatter.citations());
      pages.add(Page.of(name, document, frontMatter, labels, given, citing));
      workshop.words().begin();
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

  private Diagnostic nothing() {
    String folder = config.content().isEmpty() ? "this folder" : config.content();
    return Diagnostic.error(
            Code.NOTHING_TO_BUILD,
            "no Markdown file in " + folder,
            FileNames.place(config.content().isEmpty() ? "." : config.content()))
        .hint("write a line of Markdown to " + config.ofContent("index.md") + " and try again");
  }
}
