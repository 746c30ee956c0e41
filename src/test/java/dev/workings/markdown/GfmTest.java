package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GfmTest {
  @Test
  void aTableStandsInABoxThatScrolls() {
    assertEquals(
        """
        <div class="scroll" tabindex="0" role="region" aria-label="a, b"><table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" style="text-align: right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><em>1</em></td>
        <td style="text-align: right"><code>x|y</code></td>
        </tr>
        </tbody>
        </table></div>
        """,
        Plain.html("| a | b |\n|---|--:|\n| *1* | `x\\|y` |\n"));
  }

  @Test
  void boxesWithTheSameHeadAreToldApart() {
    String table = "| a |\n|---|\n| 1 |\n\n";
    assertTrue(Plain.html(table + table).contains("aria-label=\"a (2)\""));
  }

  @Test
  void aTaskHasABoxWithAName() {
    assertEquals(
        """
        <ul>
        <li class="task"><input type="checkbox" disabled="" aria-label="a b"> a <em>b</em></li>
        <li class="task"><input type="checkbox" disabled="" checked="" aria-label="c"> c</li>
        </ul>
        """,
        Plain.html("- [ ] a *b*\n- [x] c\n"));
  }

  @Test
  void aTaskInALooseListHasItsBoxInTheParagraph() {
    String html = Plain.html("- [ ] a\n\n- b\n");
    assertTrue(html.contains("<p><input type=\"checkbox\" disabled=\"\" aria-label=\"a\"> a</p>"));
  }

  @Test
  void footnotesAreNumberedByTheirFirstReferenceAndLinkBack() {
    Plain plain = Plain.read("x[^b] y[^a] z[^b]\n\n[^a]: A\n[^b]: B\n\n    more\n");
    assertEquals(List.of(), plain.diagnostics());
    assertTrue(
        plain
            .html()
            .endsWith(
                """
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn-1" style="--place: --fn-1; --beside: --fnref-1">
                <p>B</p>
                <p>more <a class="footnote-back" href="#fnref-1" role="doc-backlink" \
                aria-label="↩ 1">↩</a> <a class="footnote-back" href="#fnref-1-1" \
                role="doc-backlink" aria-label="↩ 1">↩</a></p>
                </li>
                <li id="fn-2" style="--place: --fn-2; --beside: --fnref-2; --below: --fn-1">
                <p>A <a class="footnote-back" href="#fnref-2" role="doc-backlink" \
                aria-label="↩ 2">↩</a></p>
                </li>
                </ol>
                </div>
                """),
        plain.html());
    assertEquals(
        List.of("fnref-1", "fn-1", "fnref-2", "fn-2", "fnref-1-1").stream().sorted().toList(),
        plain.document().anchors().keySet().stream().sorted().toList());
  }

  @Test
  void aFootnoteMayReferToFootnotesAndToItself() {
    Plain plain = Plain.read("x[^a]\n\n[^a]: A[^b][^a]\n[^b]: B[^a]\n");
    assertEquals(2, plain.html().split("<li id=\"fn-").length - 1);
  }

  @Test
  void anUndefinedFootnoteIsAWarning() {
    Plain plain = Plain.read("x[^a] [^b](c)\n");
    assertEquals(
        "page.md:1:2: warning[E305]: the footnote [^a] is not defined",
        plain.diagnostics().get(0).toString());
    assertEquals(1, plain.diagnostics().size());
    assertEquals("<p>x[^a] <a href=\"c\">^b</a></p>\n", plain.html());
  }

  @Test
  void alertsHaveATitle() {
    assertEquals(
        """
        <div class="alert alert-note" role="note">
        <p class="alert-title">note</p>
        <p>Read <em>this</em>.</p>
        </div>
        """,
        Plain.html("> [!NOTE]\n> Read *this*.\n"));
    for (Alert alert : Alert.values()) {
      assertTrue(Plain.html("> [!" + alert + "]\n>\n> - x\n").startsWith("<div class=\"alert"));
    }
    assertTrue(Plain.html("> [!OTHER]\n> x\n").startsWith("<blockquote>"));
    assertTrue(Plain.html("> [!NOTE] x\n").startsWith("<blockquote>"));
  }

  @Test
  void definitionListsStrikethroughAndNoSmartPunctuation() {
    assertEquals(
        """
        <dl>
        <dt id="gls-term">Term</dt>
        <dd>A <del>b</del> "c" -- d...</dd>
        </dl>
        """
            .replace("\"c\"", "&quot;c&quot;"),
        Plain.html("Term\n: A ~~b~~ \"c\" -- d...\n"));
  }

  @Test
  void attributesBelongToWhatTheyTouch() {
    assertEquals(
        """
        <p><em class="a">x</em> <img src="y" alt="z" width="5" style="height: 50%"></p>
        <p id="p">end</p>
        <ul class="l">
        <li id="i">item</li>
        </ul>
        """,
        Plain.html("*x*{.a} ![z](y){width=5 height=50%}\n\nend {#p}\n\n- item {#i}\n\n{.l}\n"));
  }

  @Test
  void bracesInProseStay() {
    String text = "The set {a} of {#x} and {.5} {x=} {calc}.\n";
    assertEquals("<p>" + text.strip() + "</p>\n", Plain.html(text));
    assertEquals(List.of(), Plain.read(text).diagnostics());
  }

  @Test
  void aFencesAttributesFollowItsLanguage() {
    assertEquals(
        "<pre tabindex=\"0\" id=\"x\" class=\"wide\"><code class=\"language-java\">a\n"
            + "</code></pre>\n",
        Plain.html("```java {#x .wide}\na\n```\n"));
  }

  @Test
  void shownCodeMayBeColouredByTheFilling() {
    Document document = Plain.read("```java\na<b\n```\n").document();
    Filling filling =
        new Filling() {
          @Override
          public String html(Hole hole) {
            return "";
          }

          @Override
          public String href(Link link) {
            return "";
          }

          @Override
          public String code(String language, String code) {
            return "<b>" + language + code.length() + "</b>";
          }
        };
    assertEquals(
        "<pre tabindex=\"0\"><code class=\"language-java\"><b>java4</b></code></pre>\n",
        Markdown.write(document, filling));
  }
}
