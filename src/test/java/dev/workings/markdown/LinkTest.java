package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @Test
  void linksAndImagesKnowTheirDestinations() {
    List<Link> links =
        Plain.read("[a](b.md#c 't') ![d](<e f.png>) [g] <https://h.i>\n\n[g]: ../j\\_k.md\n")
            .document()
            .links();
    assertEquals(
        List.of("b.md#c", "e f.png", "https://h.i", "../j_k.md"),
        links.stream().map(Link::destination).toList());
    assertEquals(
        List.of("b.md#c", "e f.png", "https://h.i", "../j\\_k.md"),
        links.stream().map(link -> link.span().text()).toList());
    assertEquals(List.of(false, true, false, false), links.stream().map(Link::image).toList());
  }

  @Test
  void theFillingGivesTheFinalUrl() {
    Document document = Plain.read("[a](b.md) ![c](d.png \"t\")\n").document();
    Filling filling =
        new Filling() {
          @Override
          public String html(Hole hole) {
            return "";
          }

          @Override
          public String href(Link link) {
            return "../ü \"" + link.destination() + "?a&b";
          }
        };
    assertEquals(
        "<p><a href=\"../%C3%BC%20%22b.md?a&amp;b\">a</a>"
            + " <img src=\"../%C3%BC%20%22d.png?a&amp;b\" alt=\"c\" title=\"t\"></p>\n",
        Markdown.write(document, filling));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "x:y",
      })
  void otherSchemesAreRefused(String url) {
    Plain plain = Plain.read("[text](" + url + ") ![alt](" + url + ")\n");
    assertEquals(List.of("E106", "E106"), plain.codes());
    assertEquals("<p>text alt</p>\n", plain.html());
    assertEquals(List.of(), plain.document().links());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a", "HTTPS://a", "mailto:a@b", "a.md", "#a", "?a:b", "./a:b", ""})
  void theseAreAllowed(String url) {
    assertEquals(List.of(), Plain.read("[text](" + url + ")\n").codes());
  }

  @Test
  void linksOutOfTheSiteSayNoopener() {
    assertEquals(
        "<p><a href=\"https://a.b\" rel=\"noopener\">x</a> <a href=\"//a.b\""
            + " rel=\"noopener\">y</a> <a href=\"z\">z</a></p>\n",
        Plain.html("[x](https://a.b) [y](//a.b) [z](z)\n"));
  }

  @Test
  void bareUrlsAreLinks() {
    List<String> found =
        Plain.read(
                "See https://a.b/c_d_(e). (www.f.gh) xhttps://i.j https://k http://l.m?n&o;"
                    + " *https://p.q* [https://r.s](t) `https://u.v`\n")
            .document()
            .links()
            .stream()
            .map(Link::destination)
            .toList();
    assertEquals(
        List.of("https://a.b/c_d_(e)", "http://www.f.gh", "http://l.m?n", "https://p.q", "t"),
        found);
  }

  @Test
  void aLinkInALinkWins() {
    assertEquals("<p>a <em><a href=\"b\">c</a></em></p>\n", Plain.html("[a *[c]*](d)\n\n[c]: b\n"));
  }

  @Test
  void htmlIsRefusedAndShown() {
    Plain plain = Plain.read("a <b>c</b>\n\n<div>\nx\n</div>\n");
    assertEquals(List.of("E105", "E105", "E105"), plain.codes());
    assertEquals(
        "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>\n", plain.html());
  }

  @Test
  void commentsAreDropped() {
    assertEquals(
        "<p>a  b</p>\n<p>c</p>\n", Plain.html("a <!-- x -- y --> b\n\n<!-- z\n\n *z* -->\n\nc\n"));
  }

  @Test
  void anUnclosedCommentIsReported() {
    Plain plain = Plain.read("a\n\n<!-- b\n\nc\n");
    assertEquals(
        "page.md:3:1: error[E105]: the comment is not closed",
        plain.diagnostics().get(0).toString());
  }

  @Test
  void textBehindACommentBlockIsHtml() {
    assertEquals(List.of("E105"), Plain.read("<!-- a --> <b>\n").codes());
  }

  @Test
  void handlersAndStylesAreRefused() {
    Plain plain = Plain.read("![a](b){onerror=\"x\" style='y' .c width=\"9in\" href=z}\n");
    assertEquals(List.of("E105", "E105", "E105", "E105"), plain.codes());
    assertEquals("onerror=\"x\"", plain.diagnostics().get(0).span().text());
    assertTrue(plain.html().contains("<img src=\"b\" alt=\"a\" class=\"c\">"));
  }
}
