package dev.workings.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A guide to the site for language models: {@code llms.txt}, as llmstxt.org describes it. */
final class LlmsText {
  static final String PATH = "llms.txt";

  private final Site site;
  private final Metadata metadata;
  private final Words words;
  private final StringBuilder text = new StringBuilder();
  private final TreeSet<String> listed = new TreeSet<>();

  LlmsText(Site site, Metadata metadata, Words words) {
    this.site = site;
    this.metadata = metadata;
    this.words = words;
  }

  /** The text: the pages in the order of the navigation, its sections as sections. */
  String text() {
    Config config = site.config();
    text.append("# ").append(line(config.siteName())).append('\n');
    if (config.siteDescription() != null) {
      text.append("\n> ").append(line(config.siteDescription())).append('\n');
    }
    config.editions().all().forEach(this::pages);
    section("Optional", left());
    return text.toString();
  }

  /** Of languages other than the first the titles of sections tell which they are. */
  private void pages(Edition edition) {
    List<NavItem> items = site.navigation(edition).items();
    boolean main = edition.equals(site.config().editions().main());
    section(
        main ? words.of("pages") : edition.name(),
        items.stream().filter(item -> item.children().isEmpty()).toList());
    for (NavItem item : items) {
      if (!item.children().isEmpty()) {
        section(main ? item.title() : edition.name() + ": " + item.title(), List.of(item));
      }
    }
  }

  /** The pages that the navigation leaves out: what may be skipped has this name there. */
  private List<NavItem> left() {
    return site.published().stream()
        .filter(page -> !listed.contains(page.path()))
        .map(page -> NavItem.page(page.title(), page.path()))
        .toList();
  }

  private void section(String title, List<NavItem> items) {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> collect(item, lines));
    if (!lines.isEmpty()) {
      text.append("\n## ").append(line(title)).append("\n\n");
      lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }
  }

  private void collect(NavItem item, List<String> lines) {
    Page page = item.page() == null ? null : site.page(item.page());
    if (page != null && listed.add(page.path())) {
      lines.add(link(item.title(), address(page)) + about(page.description()));
    } else if (page == null && item.address() != null) {
      lines.add(link(item.title(), item.address()));
    }
    item.children().forEach(child -> collect(child, lines));
  }

  private String address(Page page) {
    String address = metadata.address(site.route(page));
    return address == null ? new Route(PATH, UrlStyle.FILE).to(site.route(page)) : address;
  }

  private static String link(String title, String address) {
    String name = line(title).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    return "[" + name + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
  }

  private static String about(@Nullable String description) {
    return description == null ? "" : ": " + line(description);
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
