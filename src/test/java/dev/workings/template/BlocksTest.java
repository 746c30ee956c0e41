package dev.workings.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of templates that extend each other. */
class BlocksTest {
  private static final String BASE =
      "[{% block a %}{% block inner %}i{% endblock %}{% endblock %}]";
  private final Map<String, Source> files = new TreeMap<>();

  BlocksTest() {
    put("base.html", BASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "{% block inne %}x{% endblock %}§2:10§there is no block inne§did you mean inner?",
        "{% block other %}x{% endblock %}§2:10§there is no block other§"
            + "blocks of the template that this one extends: a, inner",
        "{% block a %}1{% endblock %}{% block a %}2{% endblock %}§2:38§the block a is there twice§join the two",
        "{% block a %}1{% endblock %} <p>x</p> {# c #}§2:30§this stands in no block and would not be shown§"
            + "blocks of the template that this one extends: a, inner",
        "{{ x }}§2:4§this stands in no block and would not be shown§"
            + "blocks of the template that this one extends: a, inner",
      })
  void whatWouldBeLeftOutWithoutAWordIsAnError(
      String child, String place, String fact, String hint) {
    put("child.html", "{% extends \"base.html\" %}\n" + child);
    Diagnostic diagnostic =
        assertThrows(TemplateProblem.class, () -> fill("child.html")).diagnostic();
    assertEquals("templates/child.html:" + place, diagnostic.span().toString());
    assertEquals(fact, diagnostic.message());
    assertEquals(List.of(hint), diagnostic.hints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "first↵{% extends \"base.html\" %}§1:1",
        "{% extends \"base.html\" %}↵{% block a %}{% endblock %}↵↵last§4:1",
        "{% extends \"base.html\" %}{% block a %}{% endblock %}↵  last{# c #}§2:3",
        "{% extends \"base.html\" %}base{% block a %}{% endblock %}§1:26",
      })
  void textInNoBlockIsShownWhereItStands(String child, String place) {
    put("child.html", child.replace('↵', '\n'));
    TemplateProblem problem = assertThrows(TemplateProblem.class, () -> fill("child.html"));
    assertEquals("templates/child.html:" + place, problem.diagnostic().span().toString());
  }

  @Test
  void blocksOfAllTemplatesAboveCanBeFilled() throws TemplateProblem {
    put(
        "child.html",
        "{% extends \"base.html\" %}{% block a %}({% block new %}n{% endblock %})"
            + "{% endblock %}");
    put(
        "last.html",
        "{% extends \"child.html\" %}\n{# c #}{% set x = 1 %}\n"
            + "{% block new %}{{ x }}{% endblock %}\n{% block inner %}2{% endblock %}\n");
    assertEquals("[(1)]", fill("last.html"));
  }

  @Test
  void aPageOfASiteNeedsNoBlocksForTheThemesTemplates() throws TemplateProblem {
    put("page.html", "mine");
    assertEquals("mine", fill("404.html"));
  }

  private void put(String name, String text) {
    files.put(name, Source.of("templates/" + name, text));
  }

  private String fill(String name) throws TemplateProblem {
    return new Templates(files::get).fill(name, Map.of("words", Map.of(), "x", ""));
  }
}
