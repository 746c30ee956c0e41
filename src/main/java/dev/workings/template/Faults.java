package dev.workings.template;

import dev.workings.source.Code;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in our words, at a place, what Pebble reports in its own. */
final class Faults {
  /** A quoted or bracketed name in one of Pebble's messages. */
  private static final Pattern NAME = Pattern.compile("[\"\\[]([^\"\\[\\]]+)[\"\\]]");

  private final Shelf shelf;

  Faults(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The problem behind whatever went wrong while {@code template} was read or filled. */
  TemplateProblem problem(String template, Throwable thrown) {
    if (thrown instanceof AttributeNotFoundException unknown) {
      return unknown(template, unknown);
    }
    if (thrown instanceof PebbleException fault) {
      return refused(template, fault);
    }
    boolean deep = thrown instanceof StackOverflowError;
    String message = deep ? "the template nests too deep" : "this cannot be worked out";
    return place(template, null, null).problem(Code.BAD_TEMPLATE, message, "");
  }

  private TemplateProblem unknown(String template, AttributeNotFoundException fault) {
    String name = fault.getAttributeName();
    return place(template, fault.getFileName(), fault.getLineNumber())
        .problem(
            Code.BAD_TEMPLATE,
            "there is no value " + name + " here",
            name,
            "the values of a page are listed at the top of the built-in page.html");
  }

  private TemplateProblem refused(String template, PebbleException fault) {
    String message = fault.getPebbleMessage();
    Matcher quoted = NAME.matcher(message);
    String name = quoted.find() ? quoted.group(1) : "";
    Place place = place(template, fault.getFileName(), fault.getLineNumber());
    String hint = hint(message, name);
    return hint == null
        ? place.problem(Code.BAD_TEMPLATE, tidy(message), name)
        : place.problem(Code.BAD_TEMPLATE, tidy(message), name, hint);
  }

  private Place place(String template, @Nullable String file, @Nullable Integer line) {
    Meter meter = Meter.current();
    String last = meter.template().isEmpty() ? template : meter.template();
    return file != null && line != null
        ? new Place(shelf, file, line)
        : new Place(shelf, last, line == null ? meter.line() : line);
  }

  private static @Nullable String hint(String message, String name) {
    if (message.startsWith("Filter") && name.equals("raw")) {
      return "content is HTML already; every other value is a text and is escaped";
    }
    if (message.startsWith("Filter")) {
      return "the filters are " + list(Language.FILTERS);
    }
    return message.startsWith("Unexpected tag name") ? "the tags are " + list(Language.TAGS) : null;
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  /** One fact without a full stop, in lower case, like our own messages; no printed object. */
  private static String tidy(String message) {
    String fact = message.replaceAll("(?s)[.]?( Value = .*)?$", "").replace('\n', ' ');
    return Character.toLowerCase(fact.charAt(0)) + fact.substring(1);
  }
}
