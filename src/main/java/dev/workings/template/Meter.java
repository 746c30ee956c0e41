package dev.workings.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one filling of a template does, so that a loop without end, or a macro that calls
 * itself, ends in a message and at the same spot on every machine.
 */
final class Meter {
  private static final int STEPS = 2_000_000;
  private static final int DEPTH = 32;

  /** A filling stays on one thread; Pebble has no place of its own to carry this through. */
  private static final ThreadLocal<Meter> CURRENT = ThreadLocal.withInitial(Meter::new);

  private int steps;
  private int depth;
  private String template = "";
  private int line = 1;
  private Set<?> values = Set.of();
  private @Nullable Set<?> known = Set.of();

  static Meter current() {
    return CURRENT.get();
  }

  static void reset() {
    CURRENT.remove();
  }

  void step(PebbleTemplateImpl self, int atLine) {
    template = self.getName();
    line = atLine;
    if (++steps > STEPS) {
      throw new PebbleException(null, "the template does not come to an end", line, template);
    }
  }

  void enter() {
    if (++depth > DEPTH) {
      throw new PebbleException(
          null, "macros and blocks call each other more than " + DEPTH + " deep", line, template);
    }
  }

  void leave() {
    depth--;
  }

  /** Whether a name was last asked for of something that is not there itself. */
  boolean askedOfNothing() {
    return known == null;
  }

  /** Remembers the names of the values that a filling begins with. */
  void begin(Set<?> names) {
    values = names;
  }

  /** Remembers what names there are where one is asked for, null if it is asked of nothing. */
  void ask(@Nullable Set<?> names) {
    known = names;
  }

  /** The names that a value without an owner could have. */
  List<String> values() {
    return sorted(values);
  }

  /** The names that there were where one was last asked for. */
  List<String> known() {
    return known == null ? List.of() : sorted(known);
  }

  private static List<String> sorted(Set<?> names) {
    return names.stream().map(String::valueOf).sorted().toList();
  }

  /** The template last stepped in; empty before the first step. */
  String template() {
    return template;
  }

  int line() {
    return line;
  }
}
