package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code @key}, which names a work of a bibliography if there is one. */
final class CitationKey extends Node {
  CitationKey(BasedSequence all) {
    super(all);
  }

  String key() {
    return getChars().subSequence(1).toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
