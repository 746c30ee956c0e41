package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingsTest {
  @Test
  void filesThatAreNotPagesArePublishedAsTheyAre() {
    Paper world = Paper.of("content/index.md", "hi", "content/a/b.csv", "1,2");
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    assertEquals("1,2", world.published().get("site/a/b.csv"));
    assertEquals(1, result.pages());
  }

  @Test
  void nothingIsPublishedIfAnythingIsWrong() {
    Paper world = Paper.of("content/index.md", "hi", "content/a\\b", "", "content/c", "");
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assertTrue(result.hasErrors());
    assertFalse(result.isMisconfigured());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void aCheckPublishesNothing() {
    Paper world = Paper.of("content/index.md", "hi", "content/c", "");
    assertFalse(Workings.check(world, BuildOptions.DEFAULT).hasErrors());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void strictTakesWarningsForErrors() {
    Paper world = Paper.of("content/index.md", "hi", "content/why?", "");
    assertFalse(Workings.check(world, BuildOptions.DEFAULT).hasErrors());
    BuildOptions strict = new BuildOptions(null, null, false, true);
    assertTrue(Workings.build(world, strict).hasErrors());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void anEmptyFolderIsToldHowToStart() {
    BuildResult result = Workings.build(Paper.of("workings.yml", ""), BuildOptions.DEFAULT);
    assertTrue(result.isMisconfigured());
    assertEquals(
        List.of("content:1:1: error[E309]: no Markdown file in content"),
        result.diagnostics().stream().map(Object::toString).toList());
    assertEquals(
        List.of("write a line of Markdown to content/index.md and try again"),
        result.diagnostics().get(0).hints());
  }

  @Test
  void aBrokenTemplateIsReportedOnceAndNothingIsPublished() {
    Paper world =
        Paper.of(
            "content/a.md", "hi", "content/b.md", "hi", "templates/page.html", "{{ page.titel }}");
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assertEquals(
        List.of("templates/page.html:1:9: error[E401]: there is no value titel here"),
        messages(result));
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void aTemplateThatCannotBeReadIsNotReplacedByTheBuiltInOneInSilence() {
    Paper world = Paper.of("content/a.md", "hi", "templates/partials/nav.html", "a\0b");
    assertEquals(
        List.of("templates/partials/nav.html:1:2: error[E107]: a NUL character"),
        messages(Workings.check(world, BuildOptions.DEFAULT)));
  }

  @Test
  void staticFilesOfTheSitesThemeStandBeforeTheBuiltInOnes() {
    Paper world =
        Paper.of(
            "content/a.md", "hi",
            "templates/assets/workings.css", "p {}",
            "templates/assets/logo.svg", "<svg/>");
    Workings.build(world, BuildOptions.DEFAULT);
    assertEquals("p {}", world.published().get("site/assets/workings.css"));
    assertEquals("<svg/>", world.published().get("site/assets/logo.svg"));
  }

  @Test
  void whatAFolderWithoutContentHasForItsThemeIsNotContent() {
    Paper world =
        Paper.of(
            "README.md",
            "hi",
            "a.csv",
            "1",
            "workings.yml",
            "docs_dir: .",
            "templates/x.html",
            "x");
    Workings.build(world, BuildOptions.DEFAULT);
    assertTrue(world.published().containsKey("site/a.csv"));
    assertFalse(world.published().containsKey("site/workings.yml"));
    assertFalse(world.published().containsKey("site/templates/x.html"));
  }

  @Test
  void thePageForMissingOnesLinksFromTheRootOfTheSite() {
    Paper world = Paper.of("content/index.md", "hi", "content/a/b.md", "hi");
    Workings.build(world, new BuildOptions(null, "https://example.org/x/y", false, false));
    String page = world.published().get("site/404.html");
    assertTrue(page.contains("href=\"/x/y/assets/workings.css\""), page);
    assertTrue(page.contains("href=\"/x/y/a/b/\""), page);
  }

  @Test
  void aPageForMissingOnesCanBeWrittenLikeAnyOther() {
    Paper world = Paper.of("content/404.md", "# Lost\n\n[b](a/b.md)", "content/a/b.md", "hi");
    assertEquals(List.of(), messages(Workings.build(world, BuildOptions.DEFAULT)));
    String page = world.published().get("site/404.html");
    assertTrue(page.contains("Lost</h1>") || page.contains("Lost<a"), page);
    assertTrue(page.contains("<a href=\"/a/b/\">b</a>"), page);
  }

  @Test
  void aBaseUrlThatIsNoAddressIsRefused() {
    Paper world = Paper.of("content/index.md", "hi");
    BuildResult result = Workings.build(world, new BuildOptions(null, "ftp:x", false, false));
    assertEquals(WorldException.Reason.REFUSED, result.outside().reason());
  }

  @Test
  void aPageWithoutAHeadingShowsItsTitle() {
    Paper world = Paper.of("content/index.md", "---\ntitle: A & B\n---\nhi");
    Workings.build(world, BuildOptions.DEFAULT);
    assertTrue(world.published().get("site/index.html").contains("<h1>A &amp; B</h1>"));
  }

  @Test
  void aSiteWithoutFormulasHasNothingOfKatex() {
    Paper world = Paper.of("content/index.md", "hi");
    Workings.build(world, BuildOptions.DEFAULT);
    assertFalse(world.published().keySet().stream().anyMatch(path -> path.contains("katex")));
    assertFalse(world.published().get("site/index.html").contains("katex"));
  }

  private static List<String> messages(BuildResult result) {
    return result.diagnostics().stream().map(Object::toString).toList();
  }
}
