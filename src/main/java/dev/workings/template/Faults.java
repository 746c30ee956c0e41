package dev.workings.template;

import dev.workings.source.Code;
import dev.workings.source.Spelling;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in our words, at a place, what Pebble reports in its own. */
final class Faults {
  private static final String LISTED =
      "the values of a page are listed at the top of the built-in page.html";

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
      return fault.getCause() instanceof PebbleException inner
          ? problem(template, inner)
          : refused(template, fault);
    }
    boolean deep = thrown instanceof StackOverflowError;
    String message = deep ? "the template nests too deep" : "this cannot be worked out";
    String hint = deep ? "split it, or nest less" : "numbers and texts do not go together";
    return place(template, null, null).problem(Code.BAD_TEMPLATE, message, "", hint);
  }

  private TemplateProblem unknown(String template, AttributeNotFoundException fault) {
    String name = fault.getAttributeName();
    Place place = place(template, fault.getFileName(), fault.getLineNumber());
    Meter meter = Meter.current();
    boolean root = fault instanceof RootAttributeNotFoundException;
    if (root ? place.isMember(name) : meter.askedOfNothing()) {
      String message = "there is no value " + name + " here: what it is asked of is null";
      String hint = "ask first: {% if … is not null %}";
      return place.problem(Code.BAD_TEMPLATE, message, name, hint);
    }
    String nearest = Spelling.nearest(name, root ? meter.values() : meter.known());
    List<String> hints = nearest == null ? List.of() : List.of("did you mean " + nearest + "?");
    String[] all = hints.isEmpty() ? new String[] {LISTED} : hints.toArray(String[]::new);
    return place.problem(Code.BAD_TEMPLATE, "there is no value " + name + " here", name, all);
  }

  private TemplateProblem refused(String template, PebbleException fault) {
    Wording wording = Wording.of(fault.getPebbleMessage());
    String hint = wording.hint();
    return place(template, fault.getFileName(), fault.getLineNumber())
        .problem(
            Code.BAD_TEMPLATE,
            wording.fact(),
            wording.word(),
            hint == null ? new String[0] : new String[] {hint});
  }

  /**
   * Where Pebble says that it was; what it adds to a template itself, it puts in the first line.
   */
  private Place place(String template, @Nullable String file, @Nullable Integer line) {
    Meter meter = Meter.current();
    String last = meter.template().isEmpty() ? template : meter.template();
    boolean told = file != null && line != null && (line > 1 || !file.equals(last));
    return told
        ? new Place(shelf, file, line)
        : new Place(shelf, last, line == null || line <= 1 ? meter.line() : line);
  }
}
