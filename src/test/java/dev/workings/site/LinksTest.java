package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final Diagnostics found = new Diagnostics();
  private final Links links =
      new Links(
          Routes.of(
              Pages.config("", found),
              Pages.pages("index.md", "a/b.md", "a/my page.md", "c/index.md"),
              List.of("img/plot.svg"),
              Collections.emptySortedMap(),
              found));

  @ParameterizedTest
  @CsvSource({
    "index.md, a/b.md, a/b/",
    "a/b.md, ../index.md, ../../",
    "a/b.md, ../c/, ../../c/",
    "a/b.md, ../c, ../../c/",
    "a/b.md, /c/index.md, ../../c/",
    "a/b.md, my%20page.md#part-1, ../my%20page/#part-1",
    "a/b.md, ../img/plot.svg?raw#x, ../../img/plot.svg?raw#x",
    "a/b.md, b.md, ./",
    "a/b.md, #part, #part",
    "a/b.md, gone.md, gone.md",
    "a/b.md, https://example.org/b.md, https://example.org/b.md",
    "a/b.md, mailto:a@example.org, mailto:a@example.org",
    "a/b.md, //example.org/b.md, //example.org/b.md"
  })
  void linksToFilesBecomeLinksToWhereTheyArePublished(String from, String to, String href) {
    assertEquals(href, links.href(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../index.md",
        "#part",
        "#top",
        "#",
        "b.md#part",
        "../c/#any",
        "../img/plot.svg#x",
        "",
        "https://example.org/gone.md",
        "my%20page.md#größe",
        "my%20page.md#gr%C3%B6%C3%9Fe"
      })
  void linksToSomethingAreFine(String destination) {
    check(destination);
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void aLinkToNothingIsAnErrorWithASuggestion() {
    check("../c/indx.md");
    assertEquals(
        List.of("content/a/b.md:1:3: error[E304]: no such page or file: ../c/indx.md"),
        Found.in(found));
    assertEquals(List.of("did you mean ../c/index.md?"), Found.hints(found));
  }

  @Test
  void aLinkToThePublishedFormIsAnsweredWithTheFile() {
    check("../a/b.html");
    assertEquals(List.of("link to the file: b.md"), Found.hints(found));
  }

  @Test
  void aLinkOutOfTheContentIsAnError() {
    check("../../README.md");
    assertEquals(
        List.of("a link inside the site cannot leave the content folder"), Found.hints(found));
  }

  @Test
  void aLinkToNoPlaceInAPageIsAnErrorWithASuggestion() {
    check("b.md#prat");
    assertEquals(
        List.of("content/a/b.md:1:3: error[E305]: no place #prat in a/b.md"), Found.in(found));
    assertEquals(List.of("did you mean #part?"), Found.hints(found));
  }

  private void check(String destination) {
    Source source = Source.of("content/a/b.md", "[](" + destination + ")");
    PageLink link = new PageLink("a/b.md", destination, source.span(2, 3 + destination.length()));
    Map<String, Set<String>> anchors =
        Map.of("a/b.md", Set.of("part"), "a/my page.md", Set.of("größe"));
    links.check(List.of(link), anchors, found);
  }
}
