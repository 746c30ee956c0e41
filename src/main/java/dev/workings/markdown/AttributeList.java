package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {#id .class key="value"}} as written; it may turn out to be only text. */
final class AttributeList extends Node {
  AttributeList(BasedSequence all) {
    super(all);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
