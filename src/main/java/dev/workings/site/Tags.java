package dev.workings.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tags of a site: the pages in each language have their own. */
final class Tags {
  private final Editions editions;
  private final Map<Edition, EditionTags> tags = new LinkedHashMap<>();

  /** The tags of a site; claims the addresses of their pages. */
  Tags(Site site) {
    this.editions = site.config().editions();
    editions.all().forEach(edition -> tags.put(edition, new EditionTags(site, edition)));
  }

  /** The tags of a page, in its order. */
  Collection<Tag> of(Page page) {
    return Objects.requireNonNull(tags.get(editions.of(page.path()))).of(page);
  }

  /** The pages that nobody wrote: one for each tag, and for each language one that lists them. */
  List<GeneratedPage> pages() {
    return tags.values().stream().flatMap(each -> each.pages().stream()).toList();
  }
}
