package dev.workings.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tags of the pages in one language; each has a page that lists its pages. Tags that differ in
 * nothing but case are one.
 */
final class EditionTags {
  private final Site site;
  private final Edition edition;
  private final SortedMap<String, Tag> tags = new TreeMap<>();
  private final @Nullable Route index;

  /** The tags of pages; claims the addresses of the pages that list them. */
  EditionTags(Site site, Edition edition) {
    this.site = site;
    this.edition = edition;
    SortedMap<String, Set<Page>> pages = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    for (Page page : site.pages(edition)) {
      for (String name : page.frontMatter().tags()) {
        pages.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(page);
        names.merge(key(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    TagAddresses addresses = new TagAddresses(site.routes(), edition.folder());
    this.index = pages.isEmpty() ? null : addresses.index();
    pages.forEach((key, all) -> tags.put(key, addresses.tag(key, names.get(key), all)));
  }

  private static String key(String name) {
    return FileNames.folded(name.strip());
  }

  /** The tags of a page, in its order. */
  Collection<Tag> of(Page page) {
    Map<String, Tag> own = new LinkedHashMap<>();
    page.frontMatter().tags().forEach(name -> own.put(key(name), tags.get(key(name))));
    return own.values();
  }

  /** The pages that nobody wrote: one for each tag, and one that lists them. */
  List<GeneratedPage> pages() {
    Words words = site.language(edition).words();
    List<GeneratedPage> made = new ArrayList<>();
    if (index != null) {
      made.add(new GeneratedPage(edition, index, words.of("tags"), tags(index)));
    }
    for (Tag tag : tags.values()) {
      Route here = tag.written() ? null : tag.route();
      if (here != null) {
        String title = words.of("tagged").replace("{tag}", tag.name());
        String all = index == null ? "" : Html.link(here.to(index), words.of("all_tags"));
        String body = pages(tag, here) + (all.isEmpty() ? "" : "<p>" + all + "</p>\n");
        made.add(new GeneratedPage(edition, here, title, body));
      }
    }
    return made;
  }

  private String tags(Route here) {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Tag tag : tags.values()) {
      Route there = tag.route();
      String name = there == null ? Html.escape(tag.name()) : Html.link(here.to(there), tag.name());
      list.append("<li>").append(name).append(" (").append(tag.pages().size()).append(")</li>\n");
    }
    return list.append("</ul>\n").toString();
  }

  private String pages(Tag tag, Route here) {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Page page : tag.pages()) {
      String about = page.description();
      list.append("<li>").append(Html.link(here.to(site.route(page)), page.title()));
      list.append(about == null ? "" : "<br>\n" + Html.escape(about)).append("</li>\n");
    }
    return list.append("</ul>\n").toString();
  }
}
