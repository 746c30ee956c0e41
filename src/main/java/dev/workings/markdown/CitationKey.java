package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code @key} or {@code @key [p. 3]}, which names a work of a bibliography if there is one. */
final class CitationKey extends Node {
  private final BasedSequence name;
  private final String suffix;

  /**
   * @param name the key with its sign
   * @param suffix what stands in the brackets behind it; empty for none
   */
  CitationKey(BasedSequence all, BasedSequence name, String suffix) {
    super(all);
    this.name = name;
    this.suffix = suffix;
  }

  /** The key with its sign. */
  BasedSequence name() {
    return name;
  }

  String key() {
    return name.subSequence(1).toString();
  }

  String suffix() {
    return suffix;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
