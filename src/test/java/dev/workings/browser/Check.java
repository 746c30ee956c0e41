package dev.workings.browser;

import dev.workings.browser.Site.Page;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What has to hold on every page. The first three look at a page that has just been opened; all are
 * asked in this order.
 */
enum Check {
  CONSOLE("console", (page, browser) -> browser.console()),
  REQUESTS("requests", Seen::requestsToOthers),
  SHIFT("shift", (page, browser) -> Seen.shifts(browser)),
  SHIFT_LOW("shift low", Seen::shiftsOnALowScreen),
  NARROW("320 px", (page, browser) -> Seen.tooWide(browser)),
  PRINT("print", (page, browser) -> Seen.missingOnPaper(browser)),
  AXE_DESK("axe desk", (page, browser) -> Seen.axe(browser, Look.DESK)),
  AXE_DESK_AT_NIGHT("axe desk dark", (page, browser) -> Seen.axe(browser, Look.DESK_AT_NIGHT)),
  AXE_PHONE("axe phone", (page, browser) -> Seen.axe(browser, Look.PHONE)),
  AXE_PHONE_AT_NIGHT("axe phone dark", (page, browser) -> Seen.axe(browser, Look.PHONE_AT_NIGHT)),
  FORMULAS("formulas", Seen::lateFormulas),
  NO_SCRIPT("no script", Seen::missingWithoutScript),
  LINKS("links", (page, browser) -> Links.broken(page)),
  MARKUP("Nu", (page, browser) -> Markup.findings(page));

  private final String title;
  private final BiFunction<Page, Chromium, List<String>> findings;

  Check(String title, BiFunction<Page, Chromium, List<String>> findings) {
    this.title = title;
    this.findings = findings;
  }

  /** Its column in a table. */
  String title() {
    return title;
  }

  /** What is wrong with a page that is open in the browser. */
  List<String> findings(Page page, Chromium browser) {
    return findings.apply(page, browser);
  }
}
