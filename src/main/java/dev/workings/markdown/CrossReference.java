package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** {@code @eq-x} in running text, or several in brackets: {@code [@eq-x; -@eq-y]}. */
final class CrossReference extends Node {
  private final List<One> parts;

  /**
   * One of the references.
   *
   * @param all with its sign
   * @param bare whether only the number is wanted
   */
  record One(BasedSequence all, BasedSequence label, boolean bare) {
    Hole.Reference hole(Body body) {
      return new Hole.Reference(body.span(all), label.toString(), bare);
    }
  }

  CrossReference(BasedSequence all, List<One> parts) {
    super(all);
    this.parts = List.copyOf(parts);
  }

  /** The references, from left to right. */
  List<One> parts() {
    return parts;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
