package dev.workings.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private final Map<String, String> files = new TreeMap<>();

  @Test
  void valuesAreEscapedAlsoInAttributes() {
    assertEquals(
        "<i title=\"&quot;&#39;&lt;&gt;&amp;\">&lt;b&gt;</i>",
        fill("<i title=\"{{ a }}\">{{ b }}</i>", Map.of("a", "\"'<>&", "b", "<b>")));
  }

  @Test
  void contentAloneIsPrintedAsItIs() {
    assertEquals(
        "<p>&lt;p&gt;", fill("{{ content }}{{ other }}", Map.of("content", "<p>", "other", "<p>")));
  }

  @Test
  void contentThatIsChangedIsTextAgain() {
    assertEquals(
        "&lt;P&gt;&lt;p&gt;!",
        fill("{{ content | upper }}{{ content ~ '!' }}", Map.of("content", "<p>")));
  }

  @Test
  void stringsInTemplatesAreNotAWayRoundEscaping() {
    assertEquals("&lt;b&gt;", fill("{% set x = '<b' %}{{ x ~ last }}", Map.of("last", ">")));
  }

  @Test
  void listsMapsAndCountersAreReached() {
    String template =
        "{% for x in xs %}{{ loop.index }}{{ x.name }}{% if not loop.last %},{% endif %}{% endfor %}"
            + "{{ xs[1].name }}{{ xs[0]['name'] }}";
    List<?> xs = List.of(Map.of("name", "a"), Map.of("name", "b"));
    assertEquals("0a,1bba", fill(template, Map.of("xs", xs)));
  }

  @Test
  void macrosFollowATree() {
    String template =
        "{% macro tree(n) %}({{ n.v }}{% for c in n.c %}{{ tree(c) }}{% endfor %}){% endmacro %}"
            + "{{ tree(root) }}";
    Map<String, ?> leaf = Map.of("v", 2, "c", List.of());
    assertEquals(
        "(1(2)(2))", fill(template, Map.of("root", Map.of("v", 1, "c", List.of(leaf, leaf)))));
  }

  @Test
  void aMissingValueCanHaveADefault() {
    assertEquals("ltr", fill("{{ page.dir | default('ltr') }}", Map.of("page", Map.of())));
  }

  @Test
  void ownTemplatesComeFirstAndTheThemeStandsBehindThem() throws TemplateProblem {
    files.put("page.html", "mine {% include \"partials/footer.html\" %}");
    String page = templates().fill("page.html", ThemeTest.view());
    assertTrue(page.startsWith("mine <footer"), page);
  }

  @Test
  void aBlockOfTheParentIsReplaced() throws TemplateProblem {
    files.put("base.html", "[{% block a %}base{% endblock %}]");
    files.put("child.html", "{% extends \"base.html\" %}{% block a %}child{% endblock %}");
    assertEquals("[child]", templates().fill("child.html", Map.of()));
    assertEquals("[base]", templates().fill("base.html", Map.of()));
  }

  @Test
  void anUnknownValueIsShownWhereItStands() {
    Diagnostic diagnostic =
        refused("one\n  {{ page.titel }}", Map.of("page", Map.of("title", "x")));
    assertEquals("templates/t.html:2:11", diagnostic.span().toString());
    assertEquals("there is no value titel here", diagnostic.message());
    assertEquals("titel", diagnostic.span().text());
  }

  @Test
  void anUnknownVariableIsShownWhereItStands() {
    assertEquals("templates/t.html:1:4", refused("{{ pag }}").span().toString());
  }

  @Test
  void aTemplateMayExtendTheBuiltInOneOfItsOwnName() throws TemplateProblem {
    files.put(
        "page.html",
        "{% extends \"built-in:page.html\" %}{% block footer %}mine{{ parent() }}{% endblock %}");
    String page = templates().fill("404.html", ThemeTest.view());
    assertTrue(page.contains("mine<footer") && page.contains("<h1>missing</h1>"), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "{{ page.title }} {{ site.title }}§1:26§there is no value title here§",
        "{{ page.titel }}§1:9§there is no value titel here§did you mean title?",
        "{{ pgae.title }}§1:4§there is no value pgae here§did you mean page?",
        "{{ page.next.url }}§1:14§there is no value url here: what it is asked of is null§"
            + "ask first: {% if … is not null %}",
        "{{ page.title | upper }} {{ page.title | uper }}§1:42§there is no filter uper§did you mean upper?",
        "{% fro x in y %}§1:4§there is no tag fro§did you mean for?",
        "{% if true %}{% endfi %}§1:17§{% endfi %} has no beginning§",
        "a {% if true %}b§1:9§{% endif %} is missing§",
        "{{ 1 + }}§1:8§something is missing before }}§",
        "{% if page.title == %}x{% endif %}§1:21§something is missing before %}§",
        "{{ 'a' ~ page.title§1:15§the tag is not closed§a tag ends in }} or %}, as it began",
        "{% for x of page %}{% endfor %}§1:10§unexpected of§",
        "{% if page.titel %}x{% endif %}§1:12§there is no value titel here§did you mean title?",
        "{% if page.next %}x{% endif %}§1:4§this is null§ask {% if … is not null %}",
        "{% if page.title is nul %}x{% endif %}§1:21§there is no test nul§did you mean null?",
        "{% if page %}x{% endif %}§1:4§this is no condition§"
            + "a list has no text; ask {% if … is not empty %}",
        "{% if page.title = 'x' %}a{% endif %}§1:18§unexpected =§== compares",
        "{% if true %}a{% else if true %}b{% endif %}§1:23§unexpected if§write {% elseif … %}",
        "{% if true %}a{% elif true %}b{% endif %}§1:18§there is no tag elif§did you mean elseif?",
        "{% block a %}x§1:4§{% endblock %} is missing§it closes the block that begins here",
        "a {# b§1:3§#} is missing§it closes the comment",
        "{{ 'a }}§1:4§a quotation mark is missing§a text ends with the mark that it begins with: '",
        "{{ page.title }§1:15§unexpected }§a tag ends in }} or %}, as it began",
        "{{ page.title) }}§1:14§unexpected )§no ( is open here",
        "{{ !page.title }}§1:4§unexpected !§write not",
        "{{ parent() }}§1:4§there is no template above this one§"
            + "{{ parent() }} stands in a block of a template that extends another one",
        "{% include page.title %}§1:4§the name of another template must stand in quotes§"
            + "such as {% include \"partials/nav.html\" %}",
      })
  void aMistakeIsToldInTheWordsOfItsAuthor(
      String template, String place, String fact, String hint) {
    Map<String, @Nullable Object> page = new TreeMap<>(Map.of("title", "x"));
    page.put("next", null);
    Diagnostic diagnostic = refused(template, Map.of("page", page, "site", Map.of("name", "n")));
    assertEquals("templates/t.html:" + place, diagnostic.span().toString());
    assertEquals(fact, diagnostic.message());
    if (hint != null) {
      assertEquals(List.of(hint), diagnostic.hints());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ a is not empty }}{{ \"x#{a}y\" }}{{ 'a b' }}\n{%- if a == 'z' or not (a contains \"z\") -%} q\n{% endif %}",
        "{% verbatim %}{{ a b\n }}{% endverbatim %}{# {{ no }} #}{{ a\n }}",
        "{{ a | default(\"}}\") }}{{ a ? 1.5 : 2 }}{{ max(1, 2) }}",
      })
  void whatIsWellFormedMeansTheSameWithItsWordsOnLinesOfTheirOwn(String template) {
    PebbleEngine plain = new PebbleEngine.Builder().loader(new StringLoader()).build();
    StringWriter expected = new StringWriter();
    assertDoesNotThrow(() -> plain.getTemplate(template).evaluate(expected, Map.of("a", "v")));
    assertEquals(expected.toString(), fill(template, Map.of("a", "v")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n{{ x",
        "a\n{% if true %}",
        "a\n{% nonsense %}",
        "a\n{{ 1 + }}",
        "a\n{{ 'x' | nofilter }}",
        "a\n{{ nofunction(1) }}",
        "a\n{% for %}",
        "a\n{{ \"x }}",
        "a\n{% include \"t2.html\" %}",
        "a\n{{ 1 / 0 }}",
        "a\n{{ 1 + 'x' }}",
        "a\n{% for x in 7 %}{% endfor %}",
        "a\n{{ '' | first }}",
        "a\n{% include 'x' ~ '.html' %}",
      })
  void aBadTemplateNamesItsLine(String template) {
    Diagnostic diagnostic = refused(template);
    assertTrue(
        diagnostic.span().toString().startsWith("templates/t.html:2:"), diagnostic.toString());
  }

  @Test
  void aMessageShowsNoObjectOfTheProgram() {
    files.put("m.html", "{% macro a() %}{% endmacro %}");
    String template = "{% import \"m.html\" as m %}{% for x in m %}{% endfor %}";
    assertEquals("this is no list", refused(template).message());
  }

  @Test
  void aFileThatCannotBeReadIsNotTheTemplatesFault() {
    Templates broken =
        new Templates(
            name -> {
              throw new UncheckedIOException(new IOException("disk"));
            });
    assertThrows(UncheckedIOException.class, () -> broken.fill("page.html", Map.of()));
  }

  @Test
  void aMissingIncludeIsShownWhereItIsNamed() {
    Diagnostic diagnostic = refused("x {% include \"no.html\" %}");
    assertEquals(Code.MISSING_TEMPLATE, diagnostic.code());
    assertEquals("templates/t.html:1:15", diagnostic.span().toString());
    assertFalse(diagnostic.hints().isEmpty());
  }

  @Test
  void aMissingTemplateIsReportedByItsName() {
    TemplateProblem problem =
        assertThrows(TemplateProblem.class, () -> templates().fill("no.html", Map.of()));
    assertEquals(
        "templates/no.html:1:1: error[E402]: there is no template no.html", problem.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../page.html",
        "/page.html",
        "partials/../page.html",
        "partials",
        "a\\b.html",
        ""
      })
  void onlyPlainNamesAreLookedFor(String name) {
    files.put(name, "found");
    TemplateProblem problem =
        assertThrows(TemplateProblem.class, () -> templates().fill(name, Map.of()));
    assertEquals(Code.MISSING_TEMPLATE, problem.diagnostic().code());
  }

  @Test
  void aCircleIsToldInFull() {
    files.put("a.html", "{% include \"b.html\" %}");
    files.put("b.html", "\n{% extends \"a.html\" %}");
    Diagnostic diagnostic = problem("a.html", Map.of());
    assertEquals("templates go in a circle: a.html → b.html → a.html", diagnostic.message());
    assertEquals("templates/b.html:2:13", diagnostic.span().toString());
  }

  @Test
  void aTemplateThatExtendsItselfIsACircle() {
    assertTrue(refused("{% extends \"t.html\" %}").message().endsWith("t.html → t.html"));
  }

  @Test
  void aLongChainIsRefused() {
    IntStream.range(0, 40)
        .forEach(i -> files.put("t" + i + ".html", "{% include \"t" + (i + 1) + ".html\" %}"));
    files.put("t40.html", "end");
    assertEquals("templates nest more than 32 deep", problem("t0.html", Map.of()).message());
    assertEquals("end", uncheckedFill("t20.html", Map.of()));
  }

  @Test
  void aMacroThatCallsItselfForEverIsStopped() {
    Diagnostic diagnostic = refused("{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}");
    assertEquals("macros and blocks call each other more than 32 deep", diagnostic.message());
    assertEquals("templates/t.html:2:4", diagnostic.span().toString());
  }

  @Test
  void aBlockThatPrintsItselfIsStopped() {
    assertTrue(
        refused("{% block b %}{{ block('b') }}{% endblock %}").message().contains("32 deep"));
  }

  @Test
  void manyLoopsInEachOtherComeToAnEnd() {
    String loop = "{% for x in xs %}";
    Diagnostic diagnostic =
        refused(
            loop.repeat(9) + "{% endfor %}".repeat(9), Map.of("xs", Collections.nCopies(20, "x")));
    assertEquals("the template does not come to an end", diagnostic.message());
  }

  @Test
  void manyIncludesInEachOtherComeToAnEnd() {
    IntStream.range(0, 30)
        .forEach(
            i ->
                files.put(
                    "t" + i + ".html", ("{% include \"t" + (i + 1) + ".html\" %}").repeat(4)));
    files.put("t30.html", "");
    assertEquals("the template does not come to an end", problem("t0.html", Map.of()).message());
  }

  @Test
  void aTextThatDoublesIsStopped() {
    String twice = "{% set a = a ~ a %}";
    assertEquals(
        "a text grows too long", refused("{% set a = 'x' %}" + twice.repeat(40)).message());
  }

  @Test
  void aDeepExpressionIsAProblemAndNotACrash() {
    assertEquals(
        "the template nests too deep",
        refused("{{ " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + " }}").message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 'a'.class }}",
        "{{ 'a'.getClass() }}",
        "{{ a.class.forName('java.lang.Runtime') }}",
        "{{ a.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null) }}",
        "{{ a.bytes }}",
        "{{ a.length() }}",
        "{{ a.concat('b') }}",
        "{{ m.size() }}",
        "{{ m.entrySet() }}",
        "{{ m.class.classLoader }}",
        "{{ l.size }}",
        "{{ l.stream() }}",
        "{{ l[5] }}",
        "{{ l['class'] }}",
        "{{ 1.class }}",
        "{{ (1).TYPE.forName('java.lang.Runtime') }}",
        "{{ template.engine }}",
        "{{ template.class }}",
        "{{ _context.a }}",
        "{{ locale.displayName }}",
        "{{ beans.x }}",
        "{{ request.session }}",
        "{% for x in l %}{{ loop.class }}{% endfor %}",
        "{% for x in l %}{{ loop.toString() }}{% endfor %}",
        "{% for x in l %}{{ loop }}{% endfor %}",
        "{% for e in m %}{{ e.key }}{% endfor %}",
        "{{ m }}",
        "{{ l }}",
        "{{ l ~ '' }}",
        "{{ a | raw }}",
        "{{ a | escape(strategy=\"js\") | raw }}",
        "{{ a | format('x') }}",
        "{{ a | date('yyyy') }}",
        "{{ a | replace({'a': 'b'}) }}",
        "{{ a | base64encode }}",
        "{{ i18n('messages', 'key') }}",
        "{{ range(1, 100000000000) }}",
        "{{ 1..100000000000 }}",
        "{% autoescape false %}{{ a }}{% endautoescape %}",
        "{% filter upper %}{{ a }}{% endfilter %}",
        "{% cache 'x' %}{% endcache %}",
        "{% parallel %}{% endparallel %}",
        "{% from \"page.html\" import x %}",
        "{% embed \"page.html\" %}{% endembed %}",
        "{% include \"/etc/passwd\" %}",
        "{% include \"../../pom.xml\" %}",
        "{% import \"java/lang/Object.class\" %}",
      })
  void whatLeadsOutOfPlainDataIsRefused(String template) {
    Diagnostic diagnostic =
        refused(template, Map.of("a", "text", "m", Map.of("k", 1), "l", List.of("x")));
    assertEquals("templates/t.html", diagnostic.span().source().path());
    assertFalse(diagnostic.message().contains("dev.workings"), diagnostic.message());
    assertFalse(diagnostic.message().contains("pebble"), diagnostic.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 7 * 7 }}",
        "{% include \"page.html\" %}",
        "${7*7}",
        "#{7*7}",
        "<%= 7*7 %>",
        "{{ 'a'.getClass().forName('java.lang.Runtime') }}",
        "{# comment #}",
        "{{ content | raw }}",
        "{% endblock %}{% block x %}",
      })
  void templateSignsInDataAreOnlyText(String payload) {
    Map<String, Object> view = new TreeMap<>(ThemeTest.view());
    view.put("content", payload);
    view.put(
        "nav",
        List.of(Map.of("title", payload, "url", "", "current", false, "children", List.of())));
    String page = uncheckedFill("page.html", view);
    assertTrue(page.contains(payload), page);
    assertTrue(page.contains(Text.html(payload) + "</a>"), page);
  }

  @Test
  void onlyPlainDataIsTaken() {
    for (Object odd :
        List.of(new Object(), 0.5, new StringBuilder(), List.of(new TreeMap<>(), 'c'))) {
      assertThrows(
          IllegalArgumentException.class, () -> templates().fill("page.html", Map.of("x", odd)));
    }
  }

  @Test
  void manyThreadsFillTheSameTemplates() {
    files.put(
        "t.html", "{% macro m(x) %}{{ x }}{% endmacro %}{% for x in xs %}{{ m(x) }}{% endfor %}");
    Templates templates = templates();
    List<String> pages =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> uncheckedFill(templates, "t.html", Map.of("xs", List.of(i, i))))
            .toList();
    List<String> expected = new ArrayList<>();
    IntStream.range(0, 64).forEach(i -> expected.add("" + i + i));
    assertEquals(expected, pages);
  }

  private Templates templates() {
    return new Templates(
        name -> files.containsKey(name) ? Source.of("templates/" + name, files.get(name)) : null);
  }

  private String fill(String template, Map<String, ?> view) {
    files.put("t.html", template);
    return uncheckedFill("t.html", view);
  }

  private Diagnostic refused(String template) {
    return refused(template, Map.of());
  }

  private Diagnostic refused(String template, Map<String, ?> view) {
    files.put("t.html", template);
    return problem("t.html", view);
  }

  private Diagnostic problem(String name, Map<String, ?> view) {
    return assertThrows(TemplateProblem.class, () -> templates().fill(name, view)).diagnostic();
  }

  private String uncheckedFill(String name, Map<String, ?> view) {
    return uncheckedFill(templates(), name, view);
  }

  private static String uncheckedFill(Templates templates, String name, Map<String, ?> view) {
    try {
      return templates.fill(name, view);
    } catch (TemplateProblem e) {
      throw new AssertionError(e);
    }
  }
}
