package dev.workings.browser;

import dev.workings.browser.Site.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a page, as a browser shows it. */
final class Seen {
  /** Paper has nothing to press, and no use for lines that only introduce what is pressed. */
  private static final String OFF_PAPER = "nav, button, .copy, .columns, .numbers > details";

  /** Text of controls that only scripts show, as only scripts need them. */
  private static final String CONTROLS = "button, dialog.search, .skip";

  private Seen() {}

  static List<String> requestsToOthers(Page page, Chromium browser) {
    String base = page.site().base();
    return browser.requests().stream()
        .filter(address -> !address.startsWith(base))
        .filter(address -> !address.matches("(data|about|blob):.*"))
        .toList();
  }

  static List<String> shifts(Chromium browser) {
    return Chromium.strings(browser.await(Script.SHIFT));
  }

  static List<String> shiftsOnALowScreen(Page page, Chromium browser) {
    browser.look(Look.LOW);
    browser.open(page.address());
    return shifts(browser);
  }

  static List<String> tooWide(Chromium browser) {
    browser.look(Look.PHONE);
    return browser.list(Script.NARROW);
  }

  static List<String> missingOnPaper(Chromium browser) {
    browser.look(Look.PAPER);
    return browser.list(Script.HIDDEN, "main", OFF_PAPER, true);
  }

  static List<String> axe(Chromium browser, Look look) {
    browser.look(look);
    browser.run(Script.AXE_ITSELF);
    return Chromium.strings(browser.await(Script.AXE));
  }

  /** The bytes that travel, zipped, for what makes up an open page: itself, styles and fonts. */
  static long weight(Page page, Chromium browser) {
    return loaded(page, browser).filter(file -> !isScript(file)).mapToLong(Server::weight).sum();
  }

  /** The bytes that travel, zipped, for the scripts of an open page. */
  static long weightOfScripts(Page page, Chromium browser) {
    return loaded(page, browser).filter(Seen::isScript).mapToLong(Server::weight).sum();
  }

  private static Stream<Path> loaded(Page page, Chromium browser) {
    return browser.list(Script.LOADED).stream().map(page.site()::file).filter(Files::isRegularFile);
  }

  private static boolean isScript(Path file) {
    return file.toString().endsWith(".js");
  }

  /** Formulas that are not in the file and come later. */
  static List<String> lateFormulas(Page page, Chromium browser) {
    long inFile = page.html().select("main .katex").size();
    Object shown = browser.run("return document.querySelectorAll('main .katex').length");
    return shown.equals(inFile) ? List.of() : List.of(inFile + " in the file, " + shown + " shown");
  }

  static List<String> missingWithoutScript(Page page, Chromium browser) {
    browser.allowScripts(false);
    try {
      browser.open(page.address());
      browser.look(Look.DESK);
      List<String> missing = new ArrayList<>(browser.list(Script.HIDDEN, "body", CONTROLS, false));
      missing.addAll(browser.list(Script.DEAD));
      return missing;
    } finally {
      browser.allowScripts(true);
    }
  }
}
