package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands wherever in a page: only elements, attributes and URLs we know come out. */
class SafetyTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='alert(1)",
          "\" onfocus=alert(1) autofocus x=\"",
          "javascript:alert(1)",
          "JaVaScRiPt&colon;alert(1)",
          "java\tscript:alert(1)",
          "data:text/html;base64,PHNjcmlwdD4=",
          "vbscript:msgbox(1)",
          "\\\"><script>alert(1)</script>",
          "&lt;script&gt;&#60;script&#62;",
          "</code></pre><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "]]><script>alert(1)</script>",
          "x}{onclick=alert(1)}",
          "`\"'><iframe srcdoc=x>",
          "a) [b](javascript:alert(1)",
          "\u0000<script>\u0001javascript:x",
          "<a href=\"javascript:alert(1)\">x</a>");

  private static final List<String> POSITIONS =
      List.of(
          "```@\ncode\n```\n",
          "```{@}\ncode\n```\n",
          "```js {@}\ncode\n```\n",
          "[text](@)\n",
          "[text](<@>)\n",
          "[text](/a \"@\")\n",
          "[text](/a '@')\n",
          "![@](/a)\n",
          "![alt](@ \"t\")\n",
          "# head {#@}\n",
          "# @\n",
          "*x*{.a title=\"@\"}\n",
          "*x*{@}\n",
          "![a](b){width=@ style=\"@\" onload='@'}\n",
          "<@>\n",
          "<https://a/@>\n",
          "https://a.b/@\n",
          "x[^@]\n\n[^@]: note @\n",
          "| a@ | b |\n|---|---|\n| @ | `@` |\n",
          "[ref][@]\n\n[@]: @ \"@\"\n",
          "[ref]\n\n[ref]: @ '@'\n",
          "> [!NOTE@]\n> @\n",
          "- [ ] @\n",
          "@\n: @\n",
          "`@` ~~@~~ **@**\n",
          "$$x$$ {#@}\n",
          "@\n",
          "    @\n",
          "\\@ &@;\n");

  static Stream<String> positions() {
    return POSITIONS.stream();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void noPayloadIsActive(String position) {
    for (String payload : PAYLOADS) {
      String text = position.replace("@", payload);
      String html = Plain.html(text);
      assertEquals("", Harmless.firstFault(html), () -> text + "\n" + html);
    }
  }

  @Test
  void theDetectorSeesWhatItShouldSee() {
    for (String html :
        List.of(
            "<script>x</script>",
            "<p onclick=x>",
            "<a href=\"javascript:x\">",
            "<a href=\"java\tscript:x\">",
            "<img src=\"data:x\">",
            "<p style=\"background: url(x)\">")) {
      assertFalse(Harmless.firstFault(html).isEmpty(), html);
    }
    assertEquals("", Harmless.firstFault("<p><a href=\"a.md\">b</a></p>"));
  }

  @Test
  void everyElementThatWeWriteIsClosed() {
    String html =
        Plain.html(
            "- a\n\n  > b *c **d***\n\n| a |\n|---|\n| b |\n\n![a](b)  \nc[^1]\n\n[^1]: x\n");
    for (String name :
        List.of("ul", "li", "blockquote", "em", "strong", "table", "td", "section")) {
      assertEquals(count(html, "<" + name + "[ >]"), count(html, "</" + name + ">"), name);
    }
    assertTrue(html.contains("<br>"));
  }

  private static int count(String html, String regex) {
    return html.split(regex, -1).length - 1;
  }
}
