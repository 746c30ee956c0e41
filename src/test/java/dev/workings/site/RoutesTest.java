package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostics;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private final Diagnostics found = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "index.md, index.html, index.html",
    "a.md, a/index.html, a.html",
    "a/b.md, a/b/index.html, a/b.html",
    "a/index.md, a/index.html, a/index.html",
    "a/README.md, a/index.html, a/index.html",
    "404.md, 404.html, 404.html"
  })
  void aPageIsPublishedByItsFilesName(String page, String directory, String file) {
    assertEquals(directory, routes("", Pages.pages(page)).route(page).file());
    assertEquals(file, routes("url_style: file", Pages.pages(page)).route(page).file());
  }

  @ParameterizedTest
  @CsvSource({
    "index.md, index.md, ./, index.html",
    "index.md, a/b.md, a/b/, a/b.html",
    "a/b.md, index.md, ../../, ../index.html",
    "a/b.md, a/c.md, ../c/, c.html",
    "a/b.md, a/index.md, ../, index.html",
    "a/b.md, c/d.md, ../../c/d/, ../c/d.html",
    "a/b.md, ab/c.md, ../../ab/c/, ../ab/c.html",
    "a/b.md, x/é ?.png, ../../x/%C3%A9%20%3F.png, ../x/%C3%A9%20%3F.png"
  })
  void linksAreRelative(String from, String to, String directory, String file) {
    assertEquals(directory, link("", from, to));
    assertEquals(file, link("url_style: file", from, to));
  }

  @Test
  void aReadmeBesideAnIndexIsAPageOfItsOwn() {
    Routes routes = routes("", Pages.pages("README.md", "index.md"));
    assertEquals("README/index.html", routes.route("README.md").file());
    assertEquals("index.html", routes.route("index.md").file());
  }

  @Test
  void aSlugReplacesTheFilesName() {
    Routes routes = routes("", List.of(Pages.page("a/long-name.md", "slug: short")));
    assertEquals("a/short/index.html", routes.route("a/long-name.md").file());
  }

  @Test
  void otherFilesAreCopiedToWhereTheyWere() {
    Routes routes =
        Routes.of(config(""), List.of(), List.of("a/b.png"), Collections.emptySortedMap(), found);
    assertEquals("a/b.png", routes.route("a/b.png").file());
    assertNull(routes.route("a/c.png"));
  }

  @Test
  void twoPagesAtOneAddressAreAnErrorThatNamesBoth() {
    routes("", Pages.pages("a.md", "a/index.md"));
    assertEquals(
        List.of(
            "content/a/index.md:1:1: error[E306]: a/index.html is also published by content/a.md"),
        Found.in(found));
  }

  @Test
  void addressesThatDifferInCaseAloneAreOne() {
    routes("", List.of(Pages.page("a.md", "slug: B"), Pages.page("b.md", "")));
    assertEquals(1, found.sorted().size());
  }

  @Test
  void aFileCannotBeWhereAnotherNeedsAFolder() {
    Routes.of(config(""), Pages.pages("a.md"), List.of("a"), Collections.emptySortedMap(), found);
    assertEquals(
        List.of("content/a:1:1: error[E306]: a is also published by content/a.md"),
        Found.in(found));
  }

  @Test
  void theManifestIsOurs() {
    Routes.of(
        config(""), List.of(), List.of("manifest.sha256"), Collections.emptySortedMap(), found);
    assertEquals(1, found.sorted().size());
  }

  @Test
  void formerAddressesLeadToThePage() {
    Routes routes = routes("", List.of(Pages.page("a.md", "aliases: [/old/, x.html, y]")));
    assertEquals(
        List.of("old/index.html", "x.html", "y/index.html"),
        routes.aliases().stream().map(alias -> alias.from().file()).toList());
    assertEquals("../a/", routes.aliases().get(0).from().to(routes.aliases().get(0).to()));
  }

  @Test
  void anAliasMustNotBeAPageOrLeadOutside() {
    List<PageSummary> pages =
        List.of(Pages.page("a.md", "aliases:\n- b/\n- ../x"), Pages.page("b.md", ""));
    routes("", pages);
    assertEquals(
        List.of(
            "content/a.md:2:3: error[E306]: b/index.html is also published by content/b.md",
            "content/a.md:3:3: error[E303]: an alias must be an address inside the site, such as"
                + " old/page/"),
        Found.in(found));
  }

  @Test
  void anAliasIsReadAsABrowserShowsAnAddress() {
    Routes routes = routes("", List.of(Pages.page("a.md", "aliases: [a%20b, k%C3%A4se/]")));
    assertEquals(
        List.of("a b/index.html", "käse/index.html"),
        routes.aliases().stream().map(alias -> alias.from().file()).toList());
  }

  @Test
  void anAliasCannotBeTheAnswerToAQuestion() {
    routes("", List.of(Pages.page("a.md", "aliases: ['old?p=1', 'old#part', '%2e%2e/x']")));
    assertEquals(3, found.sorted().size());
    assertEquals(
        List.of(
            "what is behind ? or # leads to no page of its own",
            "what is behind ? or # leads to no page of its own"),
        Found.hints(found));
  }

  @Test
  void anAliasCannotBeThePageForAddressesThatLeadNowhere() {
    routes("", List.of(Pages.page("a.md", "aliases: 404.html")));
    assertEquals(
        List.of("content/a.md:1:10: error[E306]: 404.html is also published by built-in:404.html"),
        Found.in(found));
    assertEquals(List.of("take this alias out"), Found.hints(found));
  }

  private String link(String yaml, String from, String to) {
    boolean asset = to.endsWith(".png");
    List<PageSummary> pages = asset || from.equals(to) ? Pages.pages(from) : Pages.pages(from, to);
    List<String> assets = asset ? List.of(to) : List.of();
    Routes routes = Routes.of(config(yaml), pages, assets, Collections.emptySortedMap(), found);
    return routes.route(from).to(routes.route(to));
  }

  private Routes routes(String yaml, List<PageSummary> pages) {
    return Routes.of(config(yaml), pages, List.of(), Collections.emptySortedMap(), found);
  }

  private Config config(String yaml) {
    return Pages.config(yaml, found);
  }
}
