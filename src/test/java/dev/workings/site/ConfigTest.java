package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void settingsHaveMkDocsNames() {
    Config config =
        read(
            """
            site_name: Answers
            site_url: https://example.org/answers
            repo_url: https://example.org/repo
            url_style: file
            docs_dir: ./docs/
            site_dir: build/site
            math:
              macros: {'\\R': '\\mathbb{R}'}
            nav:
              - index.md
              - Guide: guide.md
              - Reference:
                - reference/a.md
                - Elsewhere: https://example.org
            """);
    assertEquals(List.of(), found.sorted());
    assertEquals("Answers", config.siteName());
    assertEquals("https://example.org/answers/", config.siteUrl());
    assertEquals(UrlStyle.FILE, config.urlStyle());
    assertEquals("docs", config.content());
    assertEquals("build/site", config.output());
    assertEquals(Map.of("\\R", "\\mathbb{R}"), config.macros());
    assertEquals("guide.md", config.editions().main().nav().get(1).target());
    assertEquals("Elsewhere", config.editions().main().nav().get(2).children().get(1).title());
  }

  @Test
  void everythingHasADefault() {
    Config config = read("");
    assertEquals("content", config.content());
    assertEquals("site", config.output());
    assertEquals(UrlStyle.DIRECTORY, config.urlStyle());
    assertNull(config.siteUrl());
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() {
    read("site_nmae: x\n");
    assertEquals(List.of("workings.yml:1:1: error[E302]: unknown key: site_nmae"), Found.in(found));
    assertEquals(List.of("did you mean site_name?"), Found.hints(found));
  }

  @Test
  void aKeyLikeNoOtherIsAnsweredWithAllKeys() {
    read("plugins: []\n");
    assertEquals("known keys: site_name, site_url", Found.hints(found).get(0).substring(0, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "site_name: [a]|12|site_name must be a text",
        "site_url: ftp://x|11|site_url must be an address that begins with https://",
        "url_style: short|12|url_style must be directory or file",
        "docs_dir: ../x|11|docs_dir must be a folder inside the site's",
        "docs_dir: /etc|11|docs_dir must be a folder inside the site's",
        "site_dir: a/../../b|11|site_dir must be a folder inside the site's",
        "site_dir: .|11|site_dir must be a folder inside the site's",
        "site_dir: content/out|11|site_dir must be outside docs_dir",
        "nav: index.md|6|nav must be a list of pages",
        "nav: [[a]]|7|nav must be a list of pages",
        "math: yes|7|math must be keys with values"
      })
  void aWrongValueIsAnErrorAtItsPlace(String yaml, int column, String message) {
    read(yaml);
    assertEquals(
        List.of("workings.yml:1:" + column + ": error[E303]: " + message), Found.in(found));
  }

  @Test
  void everyMistakeIsReportedNotOnlyTheFirst() {
    read("a: 1\nurl_style: x\nb: 2\n");
    assertEquals(3, found.sorted().size());
  }

  @Test
  void aFolderWithoutSettingsIsItsOwnContent() {
    assertEquals("", Config.of(Paper.of("notes.md", ""), found).content());
    assertEquals("content", Config.of(Paper.of("content/a.md", ""), found).content());
    assertEquals("content", Config.of(Paper.of("workings.yml", "", "a.md", ""), found).content());
  }

  private Config read(String yaml) {
    return Config.read(Slice.of(Source.of("workings.yml", yaml)), "content", found);
  }
}
