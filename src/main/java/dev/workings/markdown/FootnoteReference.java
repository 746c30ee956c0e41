package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code [^label]} in running text, with its definition if there is one. */
final class FootnoteReference extends Node {
  private final BasedSequence label;
  private final @Nullable FootnoteDefinition definition;

  FootnoteReference(
      BasedSequence all, BasedSequence label, @Nullable FootnoteDefinition definition) {
    super(all);
    this.label = label;
    this.definition = definition;
  }

  BasedSequence label() {
    return label;
  }

  @Nullable FootnoteDefinition definition() {
    return definition;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {label};
  }
}
