package dev.workings.template;

import dev.workings.source.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
          "Unexpected token (?:of value \"(?<a>.*)\" and type (?<type>\\w+).*|\"\\w+\" of value \"(?<b>.*)\")|Unexpected \"(?<c>[^\"]+)\"[.]?",
          Pattern.DOTALL);

  private static final Pattern MISSING_END =
      Pattern.compile(".*Pebble was looking for the \"(\\w+)\" tag.*", Pattern.DOTALL);
  private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"(.)\"\\.?");
  private static final Pattern TAG = Pattern.compile("Unexpected tag name \"(.*)\"\\.?");
  private static final Pattern UNKNOWN =
      Pattern.compile("(Filter|Test|Function or Macro) \\[(.*)] does not exist\\.?");

  /** The first quoted or bracketed name. */
  private static final Pattern NAME = Pattern.compile("[\"\\[]([^\"\\[\\]]+)[\"\\]]");

  private static final String END = "a tag ends in }} or %}, as it began";

  private static final Map<String, String> UNEXPECTED_HINTS =
      Map.of(
          "=", "== compares",
          "if", "write {% elseif … %}",
          "{", END,
          "}", END,
          "%", END,
          ")", "no ( is open here",
          "]", "no [ is open here");

  private static final List<String> TESTS =
      List.of("defined", "empty", "even", "iterable", "map", "null", "odd");

  /** A message in our words; one that is not known is kept, without a printed object. */
  static Wording of(String message) {
    Wording known = KnownMessages.find(message);
    if (known != null) {
      return known;
    }
    Matcher missing = MISSING_END.matcher(message);
    if (missing.matches()) {
      return new Wording(
          "{% " + missing.group(1) + " %} is missing", "", "it closes the tag that begins here");
    }
    Matcher unclosed = UNCLOSED.matcher(message);
    if (unclosed.matches()) {
      return unclosed(unclosed.group(1));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.matches()) {
      String sign =
          Stream.of("a", "b", "c")
              .map(unexpected::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("");
      return unexpected(sign, unexpected.group("type"));
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
    return new Wording(
        quote ? "a quotation mark is missing" : sign + " is missing",
        "",
        "what is opened in a tag is closed in it");
  }

  private static Wording unexpected(String sign, @Nullable String type) {
    if ("EOF".equals(type)) {
      return new Wording("the tag is not closed", "", END);
    }
    if (sign.endsWith("}}") || sign.endsWith("%}")) {
      String hint = "a name, a number or a text in quotes can stand there";
      return new Wording("something is missing before " + sign, sign, hint);
    }
    String bare = sign.replace("\"", "");
    return new Wording("unexpected " + bare, bare, UNEXPECTED_HINTS.getOrDefault(bare, hint(bare)));
  }

  private static String hint(String sign) {
    return sign.matches("[0-9]+")
        ? "an item of a list is written list[" + sign + "]"
        : "signs between values are == != < > + - * / ~ | and or";
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
      String hint = "or a tag before it is not closed, as by {% endif %} or {% endfor %}";
      return new Wording("{% " + name + " %} has no beginning", name, hint);
    }
    if (name.equals("elif") || name.equals("elsif")) {
      return new Wording("there is no tag " + name, name, "did you mean elseif?");
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
