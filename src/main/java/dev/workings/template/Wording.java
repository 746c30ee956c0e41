package dev.workings.template;

import dev.workings.source.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of Pebble's messages in our words, which are about what the author has written.
 *
 * @param fact one fact without a full stop
 * @param word what it is about, as it stands in the template; empty if that is not known
 */
record Wording(String fact, String word, @Nullable String hint) {
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Unexpected token (?:of value \"(?<a>.*)\" and type (?<type>\\w+).*|\"\\w+\" of value \"(?<b>.*)\")",
          Pattern.DOTALL);

  private static final Pattern MISSING_END =
      Pattern.compile(".*Pebble was looking for the \"(\\w+)\" tag.*", Pattern.DOTALL);
  private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"(.)\"\\.?");
  private static final Pattern TAG = Pattern.compile("Unexpected tag name \"(.*)\"\\.?");
  private static final Pattern UNKNOWN =
      Pattern.compile("(Filter|Test|Function or Macro) \\[(.*)] does not exist\\.?");

  /** The first quoted or bracketed name. */
  private static final Pattern NAME = Pattern.compile("[\"\\[]([^\"\\[\\]]+)[\"\\]]");

  private static final List<String> TESTS =
      List.of("defined", "empty", "even", "iterable", "map", "null", "odd");

  /** A message in our words; one that is not known is kept, without a printed object. */
  static Wording of(String message) {
    Matcher missing = MISSING_END.matcher(message);
    if (missing.matches()) {
      return new Wording("{% " + missing.group(1) + " %} is missing", "", null);
    }
    Matcher unclosed = UNCLOSED.matcher(message);
    if (unclosed.matches()) {
      return unclosed(unclosed.group(1));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.matches()) {
      String b = unexpected.group("b");
      return unexpected(b == null ? unexpected.group("a") : b, unexpected.group("type"));
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      return unknown(unknown.group(1), unknown.group(2));
    }
    Matcher tag = TAG.matcher(message);
    return tag.matches() ? tag(tag.group(1)) : kept(message);
  }

  private static Wording unclosed(String sign) {
    boolean quote = sign.equals("\"") || sign.equals("'");
    return new Wording(quote ? "a quotation mark is missing" : sign + " is missing", "", null);
  }

  private static Wording unexpected(String sign, @Nullable String type) {
    if ("EOF".equals(type)) {
      return new Wording("the tag is not closed", "", "a tag ends in }} or %}, as it began");
    }
    if (sign.endsWith("}}") || sign.endsWith("%}")) {
      return new Wording("something is missing before " + sign, sign, null);
    }
    return new Wording("unexpected " + sign, sign, null);
  }

  private static Wording unknown(String what, String name) {
    if (what.equals("Filter") && name.equals("raw")) {
      String hint = "content is HTML already; every other value is a text and is escaped";
      return new Wording("there is no filter raw", name, hint);
    }
    return switch (what) {
      case "Filter" -> unknown("filter", name, Language.FILTERS);
      case "Test" -> unknown("test", name, TESTS);
      default -> unknown("function or macro", name, Language.FUNCTIONS);
    };
  }

  private static Wording tag(String name) {
    if (name.startsWith("end") || name.startsWith("else")) {
      return new Wording("{% " + name + " %} has no beginning", name, null);
    }
    return unknown("tag", name, Language.TAGS);
  }

  private static Wording unknown(String what, String name, Collection<String> known) {
    String nearest = Spelling.nearest(name, known);
    String all = "there are " + String.join(", ", known);
    return new Wording(
        "there is no " + what + " " + name,
        name,
        nearest == null ? all : "did you mean " + nearest + "?");
  }

  private static Wording kept(String message) {
    String fact = message.replaceAll("(?s)[.]?( Value = .*)?$", "").replace('\n', ' ');
    Matcher name = NAME.matcher(fact);
    return new Wording(
        Character.toLowerCase(fact.charAt(0)) + fact.substring(1),
        name.find() ? name.group(1) : "",
        null);
  }
}
