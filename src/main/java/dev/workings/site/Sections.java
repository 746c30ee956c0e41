package dev.workings.site;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folders that have pages and no page of their own: each gets one that lists them, which is
 * named by the folder, such as {@code reference/}; that of the content itself is {@code ""}.
 */
record Sections(SortedSet<String> folders) {
  /** Where every folder has a page of its own. */
  static final Sections NONE = new Sections(new TreeSet<>());

  /** The sections of a site; a folder whose address is taken is none. */
  static Sections of(List<PageSummary> pages, Routes routes) {
    SortedSet<String> folders = new TreeSet<>();
    pages.forEach(page -> addFolders(page.path(), folders));
    folders.removeIf(folder -> routes.at(folder) != null || !routes.addSection(folder));
    return new Sections(folders);
  }

  private static void addFolders(String path, SortedSet<String> folders) {
    if (path.equals(Routes.MISSING)) {
      return;
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.substring(0, end + 1));
    }
    folders.add("");
  }

  /** Whether a folder has a list of its pages. */
  boolean has(String folder) {
    return folders.contains(folder);
  }
}
