package dev.workings.site;

import dev.workings.source.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the files of a site whose pages have been read. */
final class Press {
  private final Site site;
  private final Theme theme;
  private final Diagnostics found;
  private final Tags tags;
  private final Metadata metadata;
  private final Map<Edition, Route> numbers;
  private final Views views;
  private final List<OutputFile> files = new ArrayList<>();

  Press(Site site, Theme theme, LastChanges changes, Diagnostics found) {
    this.site = site;
    this.theme = theme;
    this.found = found;
    this.tags = new Tags(site);
    this.metadata = new Metadata(site, tags, changes);
    this.numbers = NumbersPage.claim(site);
    this.views = new Views(site, metadata, numbers);
  }

  /** Everything to publish; links are checked when all pages have been lived. */
  List<OutputFile> files(Workshop workshop) {
    List<Lives.Life> lives = new Lives(site, views, theme, workshop).ofAllPages();
    for (Lives.Life life : lives) {
      found.addAll(life.found());
      add(life.file(), life.html());
    }
    site.checkLinks(found);
    site.assets().forEach(name -> files.add(copied(name)));
    files.addAll(theme.files(lives.stream().map(Lives.Life::html).toList()));
    files.addAll(Search.files(lives, theme.assets()));
    addSections();
    addFormerAddresses();
    addMissing();
    addForMachines(generated(lives));
    return files;
  }

  private OutputFile copied(String asset) {
    return new OutputFile.Copied(asset, site.config().ofContent(asset));
  }

  /** The pages that are made of what all pages say. */
  private List<GeneratedPage> generated(List<Lives.Life> lives) {
    List<GeneratedPage> generated = new ArrayList<>(tags.pages());
    numbers.forEach(
        (edition, route) -> {
          GeneratedPage all = NumbersPage.of(site, edition, route, ledgers(lives, edition));
          if (all != null) {
            generated.add(all);
          }
        });
    for (GeneratedPage page : generated) {
      fill(page.route(), "page.html", views.of(page, page.translations(generated)));
    }
    return generated;
  }

  private List<NumbersPage.PageNumbers> ledgers(List<Lives.Life> lives, Edition edition) {
    return lives.stream()
        .filter(life -> site.edition(life.page().path()).equals(edition))
        .map(life -> new NumbersPage.PageNumbers(life.page(), life.ledger()))
        .toList();
  }

  private void addSections() {
    for (String folder : site.sections().folders()) {
      fill(site.sectionRoute(folder), "page.html", views.ofSection(folder));
    }
  }

  private void addFormerAddresses() {
    for (Routes.Alias alias : site.routes().aliases()) {
      fill(alias.from(), "redirect.html", views.of(alias));
    }
  }

  /** What is shown where there is no page, unless an author has written it. */
  private void addMissing() {
    Route missing = Route.ofMissing(site.config().root());
    if (!site.assets().contains(missing.file()) && site.routes().route(Routes.MISSING) == null) {
      fill(missing, "404.html", views.of(missing));
    }
  }

  private void addForMachines(List<GeneratedPage> generated) {
    List<GeneratedPage> all = new ArrayList<>(generated);
    all.addAll(site.sectionPages());
    new ForMachines(site, metadata, all).files(site.language().words()).forEach(this::add);
  }

  private void fill(Route route, String template, Map<String, @Nullable Object> view) {
    add(route.file(), theme.fill(template, view, found));
  }

  private void add(String file, String text) {
    files.add(new OutputFile.Made(file, text.getBytes(StandardCharsets.UTF_8)));
  }
}
