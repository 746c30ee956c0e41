package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void aPageSaysWhatItIs() {
    FrontMatter page =
        read(
            """
            title: 2024
            date: 2026-03-31
            author: [Ada, Emmy]
            tags: one
            draft: true
            slug: shorter
            aliases: [old/]
            order: 3
            toc: false
            math: {macros: {'\\E': '\\mathbb{E}'}}
            symbols: {Loss: '\\mathcal{L}'}
            """);
    assertEquals(List.of(), found.sorted());
    assertEquals("2024", page.title());
    assertEquals(LocalDate.of(2026, 3, 31), page.date());
    assertEquals(List.of("Ada", "Emmy"), page.authors());
    assertEquals(List.of("one"), page.tags());
    assertTrue(page.draft());
    assertFalse(page.toc());
    assertEquals(3, page.order());
    assertEquals(Map.of("\\E", "\\mathbb{E}"), page.macros());
    assertEquals(Map.of("Loss", "\\mathcal{L}"), page.symbols());
  }

  @Test
  void aPageNeedNotSayAnything() {
    assertNull(FrontMatter.NONE.title());
    assertTrue(FrontMatter.NONE.toc());
    assertFalse(FrontMatter.NONE.draft());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "draft: yes|8|draft must be true or false",
        "date: 31.3.2026|7|date must be a day such as 2026-03-31",
        "date: 2026-02-30|7|date must be a day such as 2026-03-31",
        "order: first|8|order must be a whole number",
        "order: 0x10|8|order must be a whole number",
        "slug: a/b|7|slug must be the name of one page, without slashes",
        "slug: ..|7|slug must be the name of one page, without slashes",
        "symbols: [a]|10|symbols must be keys with values",
        "tags: [[a]]|8|tags must be a text"
      })
  void aWrongValueIsAnErrorAtItsPlace(String yaml, int column, String message) {
    read(yaml);
    assertEquals(List.of("a.md:1:" + column + ": error[E303]: " + message), Found.in(found));
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() {
    read("titel: x");
    assertEquals(List.of("did you mean title?"), Found.hints(found));
  }

  private FrontMatter read(String yaml) {
    return FrontMatter.read(Slice.of(Source.of("a.md", yaml)), found);
  }
}
