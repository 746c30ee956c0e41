package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.markdown.Document;
import dev.workings.markdown.Markdown;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a reader finds the line of the source that a number is from. */
class SourceLinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      nullValues = "nowhere",
      value = {
        "https://github.com/o/r → https://github.com/o/r/blob/HEAD/content/a%20b/c.md#L2",
        "https://gitlab.com/o/r/ → https://gitlab.com/o/r/-/blob/HEAD/content/a%20b/c.md#L2",
        "https://gitlab.example.org/r → https://gitlab.example.org/r/-/blob/HEAD/content/a%20b/c.md#L2",
        "https://codeberg.org/o/r → nowhere",
        "https://notgithub.com/o/r → nowhere",
      })
  void hostsThatAreKnownNeedNoMore(String repository, String address) {
    assertEquals(address, address("repo_url: " + repository));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "edit/main/docs/ → https://github.com/o/r/blob/main/docs/a%20b/c.md#L2",
        "/edit/main/docs → https://github.com/o/r/blob/main/docs/a%20b/c.md#L2",
        "-/edit/main/ → https://github.com/o/r/-/blob/main/a%20b/c.md#L2",
        "blob/v1/ → https://github.com/o/r/blob/v1/a%20b/c.md#L2",
        "https://example.org/src → https://example.org/src/a%20b/c.md#L2",
      })
  void theWayToThePagesIsThatOfTheirEditor(String way, String address) {
    assertEquals(address, address("repo_url: https://github.com/o/r\nedit_uri: " + way));
  }

  @Test
  void linesOfBitbucketHaveTheirOwnMark() {
    String settings = "repo_url: https://bitbucket.org/o/r\nedit_uri: src/main/content/";
    assertEquals(
        "https://bitbucket.org/o/r/src/main/content/a%20b/c.md#lines-2", address(settings));
  }

  @Test
  void withoutARepositoryThereIsNone() {
    assertEquals(null, address("edit_uri: edit/main/"));
  }

  private static String address(String settings) {
    Diagnostics found = new Diagnostics();
    Config config = Pages.config(settings, found);
    Source source = Source.of("content/a b/c.md", "one\ntwo\n");
    Document document = Markdown.read(source, found);
    Labels labels = Labelling.of(document, false, found);
    Page page = Page.of("a b/c.md", document, FrontMatter.NONE, labels, List.of(), null);
    assertEquals(List.of(), found.sorted());
    return SourceLinks.of(config).to(page, source.span(4, 7));
  }
}
