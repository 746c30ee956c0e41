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
      paths.forEach(path -> take(path, data, workshop));
      if (count == 0) {
        found.add(nothing());
      }
      return pages.isEmpty() ? List.of() : files(theme, changes.get(), workshop);
    }
  }

  /** Git is asked while the pages are read. */
  private OnDemand<LastChanges> changes(List<String> paths) {
    List<String> names = paths.stream().map(config::inContent).filter(Routes::isPage).toList();
    return new OnDemand<>("git", () -> LastChanges.of(world, config, names), changes -> {});
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
      pages.add(Page.of(name, document, frontMatter, labels, given));
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

  private List<OutputFile> files(Theme theme, LastChanges changes, Workshop workshop) {
    Vocabulary vocabulary = theme.vocabulary(found);
    Mentions mentions = new Mentions(pages, config, vocabulary);
    List<Page> said = pages.stream().map(page -> page.with(mentions)).toList();
    SortedMap<String, String> claims = Search.claims(theme.assets(), config, said);
    Site site = Site.of(config, said, assets, claims, vocabulary, found);
    Words words = site.language().words();
    Tags tags = new Tags(site);
    found.addAll(changes.notes());
    Metadata metadata = new Metadata(site, tags, changes);
    Route numbers = site.routes().generated(NumbersPage.STEM);
    Views views = new Views(site, metadata, numbers);
    List<OutputFile> files = new ArrayList<>();
    List<String> html = new ArrayList<>();
    Lives lives = new Lives(site, views, theme, workshop);
    List<Lives.Life> lived = lives.ofAllPages();
    List<NumbersPage.PageNumbers> ledgers = new ArrayList<>();
    for (Lives.Life life : lived) {
      ledgers.add(new NumbersPage.PageNumbers(life.page(), life.ledger()));
      found.addAll(life.found());
      html.add(life.html());
      files.add(made(life.file(), life.html()));
    }
    site.checkLinks(found);
    assets.forEach(name -> files.add(new OutputFile.Copied(name, config.ofContent(name))));
    files.addAll(theme.files(html));
    files.addAll(Search.files(lived, theme.assets()));
    files.addAll(besides(site, views, theme));
    List<GeneratedPage> generated = new ArrayList<>(tags.pages(site, words));
    GeneratedPage all = numbers == null ? null : NumbersPage.of(site, words, numbers, ledgers);
    if (all != null) {
      generated.add(all);
    }
    for (GeneratedPage page : generated) {
      files.add(made(page.route().file(), theme.fill("page.html", views.of(page), found)));
    }
    generated.addAll(site.sectionPages());
    ForMachines machines = new ForMachines(site, metadata, generated);
    machines.files(words).forEach((file, text) -> files.add(made(file, text)));
    return files;
  }

  /** What a site has besides its pages and their looks. */
  private List<OutputFile> besides(Site site, Views views, Theme theme) {
    List<OutputFile> files = new ArrayList<>();
    for (Routes.Alias alias : site.routes().aliases()) {
      String html = theme.fill("redirect.html", views.of(alias), found);
      files.add(made(alias.from().file(), html));
    }
    for (String folder : site.sections().folders()) {
      String html = theme.fill("page.html", views.ofSection(folder), found);
      files.add(made(site.sectionRoute(folder).file(), html));
    }
    Route missing = Route.ofMissing(config.root());
    if (!assets.contains(missing.file()) && site.routes().route(Routes.MISSING) == null) {
      files.add(made(missing.file(), theme.fill("404.html", views.of(missing), found)));
    }
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
