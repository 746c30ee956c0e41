package dev.workings.plot;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a page must not do in an author's specification, before anything is run: load
 * something, ask for chance, need a script on the page, or run an expression that is not known to
 * be harmless.
 */
public final class SpecCheck {
  private static final List<String> TOP =
      List.of(
          ("$schema align autosize background bounds center columns concat config data datasets"
                  + " description encoding facet hconcat height layer mark name padding params"
                  + " projection repeat resolve spacing spec title transform usermeta vconcat view"
                  + " width")
              .split(" "));

  /** Keys whose text Vega runs as an expression, also inside and, or, not. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "calculate",
          "expr",
          "filter",
          "init",
          "labelExpr",
          "signal",
          "test",
          "update",
          "and",
          "or",
          "not");

  /** Keys that ask for what a page does not do, and why. */
  private static final Map<String, String> REFUSED = new TreeMap<>();

  private static final Pattern SCHEMA =
      Pattern.compile("https://vega\\.github\\.io/schema/vega-lite/v5(\\.[0-9]+){0,2}\\.json");

  /** Vega-Lite copies these texts into expressions of its own, between quotation marks. */
  private static final Pattern FORMAT = Pattern.compile("[^\"'\\\\\\n\\r]*");

  private static final Pattern PARSE =
      Pattern.compile(
          "boolean|date|number|string|(date|utc):('[^\"'\\\\\\n\\r]*'|\"[^\"'\\\\\\n\\r]*\")");

  private static final Pattern TIME_PART = Pattern.compile("[A-Za-z]*");

  private static final List<String> TIME_PARTS =
      List.of(
          "year", "quarter", "month", "date", "day", "hours", "minutes", "seconds", "milliseconds");

  static {
    String loads = "a plot cannot load anything";
    String script = "there is no script on the page";
    REFUSED.put("url", loads);
    REFUSED.put("href", "a plot is a picture, which has no links");
    REFUSED.put("feature", loads + ", also no map");
    REFUSED.put("mesh", loads + ", also no map");
    REFUSED.put("sample", "every build must draw the same points");
    REFUSED.put("select", script);
    REFUSED.put("selection", script);
    REFUSED.put("bind", script);
    REFUSED.put("on", script);
    REFUSED.put("customFormatTypes", "formats are those of Vega-Lite");
  }

  private final Diagnostics found;
  private final List<String> parameters = new ArrayList<>();

  private SpecCheck(Diagnostics found) {
    this.found = found;
  }

  /** Reports everything that is refused. */
  public static void check(SpecNode.Mapping specification, Diagnostics found) {
    SpecCheck check = new SpecCheck(found);
    for (SpecNode.Entry entry : specification.entries()) {
      check.top(entry);
    }
    check.collectParameters(specification);
    check.mapping(specification);
  }

  private void top(SpecNode.Entry entry) {
    if (entry.key().equals("marks") || entry.key().equals("signals")) {
      refuse(entry.keySpan(), "this is Vega, not Vega-Lite", "write mark, encoding and data");
    } else if (!TOP.contains(entry.key())) {
      String fact = "Vega-Lite knows no key " + entry.key() + " here";
      found.add(
          Diagnostic.error(Code.UNKNOWN_KEY, fact, entry.keySpan()).didYouMean(entry.key(), TOP));
    }
    boolean schema = entry.key().equals("$schema");
    if (schema && !SCHEMA.matcher(text(entry.value())).matches()) {
      String hint = "write https://vega.github.io/schema/vega-lite/v5.json, or leave it out";
      refuse(entry.value().span(), "this is not the schema of Vega-Lite 5", hint);
    }
  }

  private static String text(@Nullable SpecNode node) {
    String text = node instanceof SpecNode.Single single ? single.text() : null;
    return text == null ? "" : text;
  }

  /** Expressions may use the parameters that the specification gives a value. */
  private void collectParameters(SpecNode node) {
    if (node instanceof SpecNode.Mapping mapping) {
      if (mapping.get("params") instanceof SpecNode.Sequence params) {
        params.items().forEach(this::addParameter);
      }
      mapping.entries().forEach(entry -> collectParameters(entry.value()));
    } else if (node instanceof SpecNode.Sequence sequence) {
      sequence.items().forEach(this::collectParameters);
    }
  }

  private void addParameter(SpecNode param) {
    if (param instanceof SpecNode.Mapping mapping) {
      parameters.add(text(mapping.get("name")));
    }
  }

  private void check(String key, SpecNode node) {
    if (node instanceof SpecNode.Mapping mapping) {
      mapping(mapping);
    } else if (node instanceof SpecNode.Sequence sequence) {
      sequence.items().forEach(item -> check(key, item));
    } else if (node instanceof SpecNode.Single single) {
      single(key, single);
    }
  }

  private void mapping(SpecNode.Mapping mapping) {
    for (SpecNode.Entry entry : mapping.entries()) {
      String why = REFUSED.get(entry.key());
      if (why != null) {
        refuse(entry.keySpan(), "a plot cannot have " + entry.key(), why);
      } else if (entry.key().equals("data")) {
        data(entry.value());
      } else if (entry.key().equals("parse")) {
        parse(entry.value());
      } else if (!entry.key().equals("datasets")) {
        check(entry.key(), entry.value());
      }
    }
  }

  /** What stands in the data is data, whatever it is called. */
  private void data(SpecNode data) {
    if (data instanceof SpecNode.Mapping mapping) {
      List<SpecNode.Entry> rest =
          mapping.entries().stream().filter(entry -> !entry.key().equals("values")).toList();
      mapping(new SpecNode.Mapping(mapping.span(), rest));
    } else {
      check("data", data);
    }
  }

  private void parse(SpecNode parse) {
    if (!(parse instanceof SpecNode.Mapping mapping)) {
      return;
    }
    for (SpecNode.Entry entry : mapping.entries()) {
      String text = text(entry.value());
      if (!text.isEmpty() && !PARSE.matcher(text).matches()) {
        String hint = "write boolean, date, number, string, or date:'%Y-%m-%d'";
        refuse(entry.value().span(), "a plot cannot read " + text, hint);
      }
    }
  }

  private void single(String key, SpecNode.Single single) {
    String text = single.text();
    if (text == null) {
      return;
    }
    if (EXPRESSIONS.contains(key)) {
      expression(single, text);
    } else if (key.equals("format") && !FORMAT.matcher(text).matches()) {
      refuse(single.span(), "a format has no quotation marks", "see d3-format and d3-time-format");
    } else if (key.equals("formatType") && !List.of("number", "time", "utc").contains(text)) {
      refuse(single.span(), "there is no format type " + text, "write number, time or utc");
    } else if (TIME_PARTS.contains(key) && !TIME_PART.matcher(text).matches()) {
      refuse(single.span(), "this is no part of a date", "write a number, or the name of a month");
    } else if (text.equals("image") && (key.equals("mark") || key.equals("type"))) {
      refuse(single.span(), "a plot cannot show images", "a plot cannot load anything");
    } else if (text.equals("topojson") && key.equals("type")) {
      refuse(single.span(), "a plot cannot show maps", "a plot cannot load anything");
    } else if (text.equals("geoshape") && (key.equals("mark") || key.equals("type"))) {
      refuse(single.span(), "a plot cannot show maps", "a plot cannot load anything");
    }
  }

  private void expression(SpecNode.Single single, String text) {
    ExpressionCheck.Refusal refusal = ExpressionCheck.of(text, parameters);
    if (refusal != null) {
      refuse(
          part(single.span(), text, refusal),
          "an expression cannot use " + refusal.fact(),
          "expressions compute from datum, with operators and functions such as sqrt and format");
    }
  }

  /** The place in the source, where the text stands there as it is. */
  private static Span part(Span whole, String text, ExpressionCheck.Refusal refusal) {
    int offset = whole.text().indexOf(text);
    int start = whole.start() + offset;
    return offset < 0 ? whole : whole.source().span(start + refusal.start(), start + refusal.end());
  }

  private void refuse(Span place, String fact, String hint) {
    found.add(Diagnostic.error(Code.REFUSED_IN_PLOT, fact, place).hint(hint));
  }
}
