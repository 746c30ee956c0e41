package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code : Caption {#tbl-x}} above or below a table, as in Pandoc; it holds one paragraph. */
final class Caption extends Block {
  private boolean used;

  Caption(BasedSequence marker) {
    super(marker);
  }

  /** Whether a table has taken it. */
  boolean isUsed() {
    return used;
  }

  void use() {
    used = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
