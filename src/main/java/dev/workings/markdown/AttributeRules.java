package dev.workings.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which attributes an author may set. What is not listed is refused, so that neither an event
 * handler nor a style nor a second URL can come in.
 */
final class AttributeRules {
  private static final Set<String> PLAIN = Set.of("id", "class", "lang", "dir", "title");
  private static final Set<String> SIZES = Set.of("width", "height");
  private static final Pattern PIXELS = Pattern.compile("[0-9]{1,5}");
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}%");

  private final Findings findings;

  AttributeRules(Findings findings) {
    this.findings = findings;
  }

  /**
   * Adds what is allowed in a list to {@code into}, and what is meant for us to {@code options}.
   *
   * @param keys of the options
   */
  void read(
      BasedSequence list, Set<String> keys, Map<String, String> into, Map<String, String> options) {
    for (AttributeSyntax.Attribute attribute : AttributeSyntax.read(list)) {
      if (keys.contains(attribute.name())) {
        options.put(attribute.name(), attribute.value());
      } else {
        read(attribute, into);
      }
    }
  }

  /** Takes an id for its place; a second one of the same name is an error. */
  void claim(BasedSequence id) {
    if (!id.isEmpty()) {
      claim(id.toString(), findings.body().span(id));
    }
  }

  private void read(AttributeSyntax.Attribute attribute, Map<String, String> into) {
    String name = attribute.name();
    String value = attribute.value();
    if (name.equals("id")) {
      claim(value, findings.body().span(attribute.text()));
    }
    if (PLAIN.contains(name)) {
      into.merge(name, value, (old, more) -> name.equals("class") ? old + " " + more : more);
    } else if (SIZES.contains(name) && PIXELS.matcher(value).matches()) {
      into.put(name, value);
    } else if (SIZES.contains(name) && PERCENT.matcher(value).matches()) {
      into.merge("style", name + ": " + value, (old, more) -> old + "; " + more);
    } else {
      refuse(attribute);
    }
  }

  private void refuse(AttributeSyntax.Attribute attribute) {
    String fact = SIZES.contains(attribute.name()) ? "is not a size" : "is not allowed";
    findings.error(
        Code.RAW_HTML,
        "the attribute '" + attribute.name() + "' " + fact,
        findings.body().span(attribute.text()),
        "allowed are #id, .class, lang, dir, title, and width and height in pixels or %");
  }

  void claim(String id, Span place) {
    findings.addAnchor(id, place);
    Span first = findings.ids().claim(id, place);
    if (first != null) {
      findings.add(
          Diagnostic.error(Code.DUPLICATE_LABEL, "the id '" + id + "' is taken", place)
              .label(first, "taken here")
              .hint("choose another label"));
    }
  }
}
