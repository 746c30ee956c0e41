package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void withoutNavTheFoldersAreTheTree() {
    assertEquals(
        "[index.md, a.md, My folder[my-folder/x.md], z/index.md[z/y.md]]",
        tree(Pages.pages("a.md", "index.md", "my-folder/x.md", "z/index.md", "z/y.md", "404.md")));
  }

  @Test
  void pagesAndFoldersWithAnOrderComeFirst() {
    List<PageSummary> pages =
        List.of(
            Pages.page("a.md", ""),
            Pages.page("b.md", "order: 2"),
            Pages.page("c.md", "order: -1"),
            Pages.page("d/index.md", "order: 1"));
    assertEquals("[c.md, d/index.md, b.md, a.md]", tree(pages));
  }

  @Test
  void twoComesBeforeTen() {
    assertEquals("[q2.md, q10.md]", tree(Pages.pages("q10.md", "q2.md")));
  }

  @Test
  void navSaysWhatIsWhere() {
    String nav = "nav: [b.md, {Start: a.md, More: [c/d.md, {Out: 'https://example.org'}]}]";
    assertEquals(
        "[b.md, Start, More[c/d.md, Out]]", tree(nav, Pages.pages("a.md", "b.md", "c/d.md")));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void aPageMissingFromTheContentIsAnErrorInNav() {
    tree("nav:\n- Start: indx.md", Pages.pages("index.md"));
    assertEquals(List.of("workings.yml:2:10: error[E304]: no such page: indx.md"), Found.in(found));
    assertEquals(List.of("did you mean index.md?"), Found.hints(found));
  }

  @Test
  void aReaderWalksThroughAllPagesInOrder() {
    Navigation nav = navigation("", Pages.pages("index.md", "a/index.md", "a/x.md", "b/y.md"));
    assertNull(nav.previous("index.md"));
    assertEquals("a/index.md", nav.next("index.md").page());
    assertEquals("b/y.md", nav.next("a/x.md").page());
    assertEquals("a/x.md", nav.previous("b/y.md").page());
    assertNull(nav.next("b/y.md"));
    assertNull(nav.next("not-in-the-navigation.md"));
  }

  @Test
  void breadcrumbsLeadDownToThePage() {
    Navigation nav = navigation("", Pages.pages("a/index.md", "a/b/x.md"));
    assertEquals(
        List.of("a/index.md", "B", "a/b/x.md"),
        nav.breadcrumbs("a/b/x.md").stream().map(NavItem::title).toList());
    assertEquals(List.of(), nav.breadcrumbs("gone.md"));
  }

  private String tree(List<PageSummary> pages) {
    return tree("", pages);
  }

  private String tree(String yaml, List<PageSummary> pages) {
    return text(navigation(yaml, pages).items());
  }

  private Navigation navigation(String yaml, List<PageSummary> pages) {
    Edition only = Pages.config(yaml, found).editions().main();
    return only.navigation(pages, Sections.NONE, found);
  }

  private static String text(List<NavItem> items) {
    return items.stream()
        .map(item -> item.title() + (item.children().isEmpty() ? "" : text(item.children())))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
