package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code @eq-x} in running text, with or without its brackets. */
final class CrossReference extends Node {
  private final BasedSequence label;
  private final boolean bare;

  CrossReference(BasedSequence all, BasedSequence label, boolean bare) {
    super(all);
    this.label = label;
    this.bare = bare;
  }

  BasedSequence label() {
    return label;
  }

  /** Whether only the number is wanted. */
  boolean isBare() {
    return bare;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {label};
  }
}
