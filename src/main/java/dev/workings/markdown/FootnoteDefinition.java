package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text of a footnote: {@code [^label]: text}, with further blocks indented by four. */
final class FootnoteDefinition extends Block {
  /** All definitions of a document by {@link #key}; the first of a label counts. */
  static final DataKey<Map<String, FootnoteDefinition>> ALL =
      new DataKey<>("FOOTNOTE_DEFINITIONS", Map.of(), data -> new LinkedHashMap<>());

  private final BasedSequence opening;
  private final BasedSequence label;

  FootnoteDefinition(BasedSequence opening, BasedSequence label) {
    this.opening = opening;
    this.label = label;
  }

  static Map<String, FootnoteDefinition> all(DataHolder document) {
    return ALL.get(document);
  }

  /** Labels that differ in case only are the same. */
  static String key(CharSequence label) {
    return label.toString().toLowerCase(Locale.ROOT);
  }

  BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening};
  }
}
