package dev.workings.site;

import dev.workings.markdown.Prose;
import dev.workings.source.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a table or below a figure: its number, and its author's text or else its name.
 *
 * @param numbered null for one without a number
 * @param text where the author's text stands, or null
 * @param name of the network it shows, or null
 */
record Caption(
    @Nullable Numbered numbered, @Nullable Span text, @Nullable String name, Typesetting setting) {

  /** With formulas; empty for nothing. */
  String html() {
    String title = name == null ? null : Html.escape(name);
    return joined(text == null ? title : setting.formulas().prose(text.text(), text));
  }

  /** Without formulas, for a voice. */
  String plain() {
    return joined(text == null ? name : Prose.of(text.text()).plain());
  }

  private String joined(@Nullable String text) {
    return Stream.of(numbered == null ? null : numbered.title(setting.words()), text)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(": "));
  }

  /** The attribute that a reference leads to; empty for none. */
  String id() {
    return Html.id(numbered);
  }
}
