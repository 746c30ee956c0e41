package dev.workings.site;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds an address for the page of each tag; no two get the same. */
final class TagAddresses {
  private static final String FOLDER = "tags/";

  /** So many tags may have names that look alike in an address. */
  private static final int TRIES = 100;

  private static final int LONGEST = 60;

  private final Routes routes;
  private final String folder;
  private final TreeSet<String> taken = new TreeSet<>(List.of("index"));

  /**
   * @param edition the folder of the pages in their language
   */
  TagAddresses(Routes routes, String edition) {
    this.routes = routes;
    this.folder = edition + FOLDER;
  }

  /** Where the tags are listed; null if an author has something there. */
  @Nullable Route index() {
    return routes.generated(folder);
  }

  /**
   * A tag with its address.
   *
   * @param key what it is called, in one spelling
   */
  Tag tag(String key, String name, Collection<Page> pages) {
    String slug = slug(key);
    for (int i = 1; i < TRIES; i++) {
      String candidate = i == 1 ? slug : slug + "-" + i;
      if (taken.add(candidate)) {
        Route written = routes.route(folder + candidate + ".md");
        Route route = written == null ? routes.generated(folder + candidate) : written;
        if (route != null) {
          return new Tag(name, route, written != null, List.copyOf(pages));
        }
      }
    }
    return new Tag(name, null, false, List.copyOf(pages));
  }

  /** Its letters and digits, with a hyphen for what stands between them. */
  private static String slug(String key) {
    StringBuilder slug = new StringBuilder();
    key.codePoints().limit(LONGEST).forEach(c -> append(c, slug));
    String name = slug.toString().replaceFirst("-$", "");
    if (name.isEmpty()) {
      return "tag";
    }
    return FileNames.problem(name) == null ? name : "tag-" + name;
  }

  private static void append(int c, StringBuilder slug) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    if (Character.isLetterOrDigit(c) || mark) {
      slug.appendCodePoint(c);
    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
