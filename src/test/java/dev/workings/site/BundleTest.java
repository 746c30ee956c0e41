package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {
  @Test
  void whatOnlyPeopleReadIsLeftOut() {
    assertEquals("a {\nb: c; /* d */\n}\n", script("/* Of a. */\na {\n\n  b: c; /* d */\n}\n"));
  }

  @Test
  void aCommentWithCodeBehindItTakesNothingAway() {
    assertEquals("/* a */ b();\nc();\n", script("/* a */ b();\n/* of\n * c */\nc();"));
  }

  @Test
  void aLicenceStays() {
    assertEquals("/*! Ours */\na();\n", script("/*! Ours */\n  a();\n"));
  }

  @Test
  void stringsOfSeveralLinesStayAsTheyAre() {
    String template = "a(`\n  /* b */\n`);\n";
    assertEquals(template, script(template));
    String continued = "a { content: 'b\\\n  c'; }\n";
    assertEquals(continued, script(continued));
  }

  @Test
  void theSiteStandsAboveTheTheme() {
    Bundle bundle = new Bundle(List.of(Source.of("t", "a {}")), List.of(Source.of("s", "b {}")));
    assertEquals(
        "@layer theme, site;\n@layer theme {\na {}\n}\n@layer site {\nb {}\n}\n", bundle.sheet());
  }

  private static String script(String part) {
    return new Bundle(List.of(Source.of("script/a.js", part)), List.of()).script();
  }
}
