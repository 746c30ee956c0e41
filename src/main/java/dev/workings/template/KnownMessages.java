package dev.workings.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages of Pebble that an author can meet, each in our words and with a way out. */
final class KnownMessages {
  /**
   * One of them.
   *
   * @param fact with {@code $1} for the first group of the message
   * @param word what it points at; empty for what stands at its place
   */
  private record Known(Pattern message, String fact, String word, String hint) {}

  private static final String LIST_HINT = "a list has no text; ask {% if … is not empty %}";
  private static final List<Known> ALL =
      List.of(
          known(
              "endblock tag should be present.*",
              "{% endblock %} is missing",
              "it closes the block that begins here"),
          at("{#", "Unclosed comment.*", "#} is missing", "it closes the comment"),
          known("Unclosed verbatim tag.*", "{% endverbatim %} is missing", "it closes this tag"),
          known(
              "Unexpected character \\[([\"'])].*",
              "a quotation mark is missing",
              "a text ends with the mark that it begins with: $1"),
          at("!", "Unexpected character \\[!].*", "unexpected !", "write not"),
          at("&", "Unexpected character \\[&].*", "unexpected &", "write and"),
          known("Unexpected character \\[(.*)].*", "unexpected $1", "a text stands in quotes"),
          known(
              "Not an iterable object.*",
              "this is no list",
              "{% for x in … %} takes a list, such as nav"),
          known("null value given to if statement.*", "this is null", "ask {% if … is not null %}"),
          known("null value (?:used|given).*", "a value here is null", "ask … is not null"),
          known("Unsupported value type .*\"if\" statement.*", "this is no condition", LIST_HINT),
          known("Wrong operand.*", "this is no condition", LIST_HINT),
          known(
              "Could not perform greater modulus.*|invalid operands for mathematical.*",
              "only numbers can be compared",
              "== and != compare texts"),
          known(
              "Could not perform (?:greater|less).*",
              "only numbers can be compared",
              "== and != compare texts"),
          known(
              "Could not perform division.*",
              "this cannot be divided",
              "both sides are numbers, and the second is not 0"),
          known(
              "Could not perform (\\w+).*",
              "no $1 is possible here",
              "both sides are numbers; ~ joins texts"),
          known("only numbers can be added", "only numbers can be added", "~ joins texts"),
          known(
              "Can not use parent function.*",
              "there is no template above this one",
              "{{ parent() }} stands in a block of a template that extends another one"),
          known(
              "the name of another template must stand in quotes",
              "the name of another template must stand in quotes",
              "such as {% include \"partials/nav.html\" %}"),
          known(
              "a list or map cannot be printed",
              "a list or map cannot be printed",
              "print one of its values, or go through a list with {% for x in … %}"),
          known(
              "toIndex must be smaller than input size: (\\d+)",
              "this is behind the end",
              "the length is $1"),
          known(
              "Argument \\w+ must be a number.*",
              "a number is needed here",
              "a text in quotes is no number"),
          known(
              "The argument at position (\\d+) is not allowed.*",
              "there is no argument $1",
              "a macro takes as many arguments as it names"),
          known("A block must start with a tag name.*", "this tag is empty", tags()));

  private KnownMessages() {}

  private static Known known(String message, String fact, String hint) {
    return at("", message, fact, hint);
  }

  private static Known at(String word, String message, String fact, String hint) {
    return new Known(Pattern.compile(message, Pattern.DOTALL), fact, word, hint);
  }

  private static String tags() {
    return "there are " + String.join(", ", Language.TAGS);
  }

  /** A message in our words; null for one that is not known. */
  static @Nullable Wording find(String message) {
    for (Known known : ALL) {
      Matcher matcher = known.message().matcher(message);
      if (matcher.matches()) {
        return new Wording(
            filled(known.fact(), matcher), known.word(), filled(known.hint(), matcher));
      }
    }
    return null;
  }

  private static String filled(String text, Matcher matcher) {
    return matcher.groupCount() == 0 ? text : text.replace("$1", matcher.group(1));
  }
}
