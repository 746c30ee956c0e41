package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final Source PAGE = Source.of("content/a, b.md", "one\ntwo\n");
  private static final Diagnostic FOUND =
      Diagnostic.error(Code.UNKNOWN_NAME, "100% \"wrong\"\n::error::", PAGE.span(4, 7))
          .label(PAGE.span(0, 3), "here")
          .hint("try x");

  @Test
  void jsonIsAnObjectALine() {
    assertEquals(
        """
        {"path":"docs/content/a, b.md","line":2,"column":1,"endLine":2,"endColumn":4,\
        "code":"E010","message":"100% \\"wrong\\"\\n::error::","severity":"error","caret":"",\
        "labels":[{"path":"docs/content/a, b.md","line":1,"column":1,"endLine":1,"endColumn":4,\
        "message":"here"}],"hints":["try x"]}
        """,
        new JsonReport("docs/").of(List.of(FOUND)));
  }

  @Test
  void githubAnnotationsCannotBeForged() {
    assertEquals(
        "::error file=content/a%2C b.md,line=2,col=1,endLine=2,endColumn=4,title=E010::"
            + "100%25 \"wrong\"%0A::error::%0Ahint: try x\n",
        new GithubReport("").of(List.of(FOUND)));
  }

  @Test
  void sarifNamesRulesPlacesAndRelatedPlaces() {
    String sarif = new SarifReport("").of(List.of(FOUND));
    assertTrue(sarif.contains("\"version\":\"2.1.0\""), sarif);
    assertTrue(sarif.contains("\"rules\":[{\"id\":\"E010\",\"name\":\"UNKNOWN_NAME\"}]"), sarif);
    assertTrue(sarif.contains("\"uri\":\"content/a%2C%20b.md\""), sarif);
    assertTrue(
        sarif.contains(
            "\"region\":{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":4}"),
        sarif);
    assertTrue(sarif.contains("\"message\":{\"text\":\"here\"}"), sarif);
  }

  @Test
  void nothingFoundIsAnEmptyReport() {
    assertEquals("", new TextReport("", false).of(List.of()));
    assertEquals("", new JsonReport("").of(List.of()));
    assertEquals("", new GithubReport("").of(List.of()));
    assertTrue(new SarifReport("").of(List.of()).contains("\"results\":[]"));
  }

  @Test
  void jsonEscapesWhatItMust() {
    assertEquals(
        "{\"a\":\"\\\"\\\\\\n\\r\\t\\u0001\\u007f\\u2028é\\ud83d\\ude00\",\"b\":[1,true,[]]}",
        Json.of(
            Json.object(
                "a",
                "\"\\\n\r\t\u0001\u007F\u2028é😀",
                "n",
                null,
                "b",
                List.of(1, true, List.of()))));
  }
}
