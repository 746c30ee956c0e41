package dev.workings.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The navigation of a site that has no {@code nav}: as its folders are, by order, then by name. */
final class Folders {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final String WIDE = "0".repeat(18);

  private static final Comparator<Place> BY_ORDER =
      Comparator.comparing(Place::order).thenComparing(place -> natural(place.name));

  /** A page or folder among its neighbours. */
  private record Place(String name, @Nullable PageSummary page, NavItem item) {
    long order() {
      Integer order = page == null ? null : page.frontMatter().order();
      return order == null ? Long.MAX_VALUE : order;
    }
  }

  private final String top;
  private final List<PageSummary> pages;
  private final Sections sections;
  private final TreeSet<String> paths = new TreeSet<>();

  /**
   * @param top the folder to begin in, ending in a slash, or empty
   */
  Folders(List<PageSummary> pages, String top, Sections sections) {
    this.top = top;
    this.pages = pages.stream().filter(page -> page.path().startsWith(top)).toList();
    this.sections = sections;
    pages.forEach(page -> paths.add(page.path()));
  }

  /**
   * The navigation; the home page comes first, as a line of its own.
   *
   * @param title that of a home page that nobody wrote
   */
  Navigation navigation(String title) {
    List<NavItem> items = new ArrayList<>();
    PageSummary home = index(top, pages);
    if (home != null) {
      items.add(NavItem.page(home.title(), home.path()));
    } else if (sections.has(top)) {
      items.add(NavItem.page(title, top));
    }
    items.addAll(items(top, pages));
    return new Navigation(items);
  }

  /** The pages of a folder and the folders in it. */
  List<NavItem> below(String folder) {
    return items(folder, pages.stream().filter(page -> page.path().startsWith(folder)).toList());
  }

  /** The pages of a folder and the folders in it, without the folder's own page. */
  private List<NavItem> items(String folder, List<PageSummary> inside) {
    List<Place> places = new ArrayList<>();
    SortedMap<String, List<PageSummary>> folders = new TreeMap<>();
    for (PageSummary page : inside) {
      String rest = page.path().substring(folder.length());
      int slash = rest.indexOf('/');
      if (slash >= 0) {
        folders.computeIfAbsent(rest.substring(0, slash), n -> new ArrayList<>()).add(page);
      } else if (!Routes.isIndex(page.path(), paths) && !page.path().equals(Routes.MISSING)) {
        places.add(new Place(rest, page, NavItem.page(page.title(), page.path())));
      }
    }
    folders.forEach((name, those) -> places.add(folder(folder + name + "/", name, those)));
    return places.stream().sorted(BY_ORDER).map(Place::item).toList();
  }

  private Place folder(String folder, String name, List<PageSummary> inside) {
    PageSummary index = index(folder, inside);
    String title = index == null ? title(name) : index.title();
    String list = sections.has(folder) ? folder : null;
    String page = index == null ? list : index.path();
    return new Place(name, index, new NavItem(title, page, null, items(folder, inside)));
  }

  private @Nullable PageSummary index(String folder, List<PageSummary> inside) {
    for (PageSummary page : inside) {
      if (Paths.folder(page.path()).equals(folder) && Routes.isIndex(page.path(), paths)) {
        return page;
      }
    }
    return null;
  }

  /** {@code worked-examples} → {@code Worked examples}. */
  static String title(String name) {
    String words = name.replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A key by which 2 comes before 10. */
  private static String natural(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(number -> WIDE.substring(number.group().length()) + number.group());
  }
}
