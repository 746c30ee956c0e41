package dev.workings.browser;

import dev.workings.browser.Site.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What some checks have found on some pages; each page has been opened once for all of them. */
final class Survey {
  private final Map<Page, Map<Check, List<String>>> found = new LinkedHashMap<>();

  static Survey of(List<Page> pages, Set<Check> checks, Chromium browser) {
    Survey survey = new Survey();
    pages.forEach(page -> survey.found.put(page, visit(page, checks, browser)));
    return survey;
  }

  private static Map<Check, List<String>> visit(Page page, Set<Check> checks, Chromium browser) {
    Map<Check, List<String>> found = new EnumMap<>(Check.class);
    browser.look(Look.DESK);
    browser.open(page.address());
    for (Check check : checks) {
      browser.look(Look.DESK);
      found.put(check, check.findings(page, browser));
    }
    return found;
  }

  Set<Page> pages() {
    return found.keySet();
  }

  /** What a check has found on a page. */
  List<String> findings(Page page, Check check) {
    return found.get(page).getOrDefault(check, List.of());
  }

  /** What a check has found, one line each; what it has found often on a page, once. */
  List<String> findings(Check check) {
    List<String> lines = new ArrayList<>();
    found.forEach(
        (page, of) ->
            of.get(check).stream()
                .distinct()
                .forEach(fact -> lines.add(page.path() + ": " + fact)));
    return lines;
  }
}
