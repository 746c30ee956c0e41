package dev.workings.markdown;

import com.vladsch.flexmark.ast.Paragraph;
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

  /** Whether a table can take it: it may have become a heading or a definition of a link. */
  boolean isFree() {
    return !used && getFirstChild() instanceof Paragraph;
  }

  void use() {
    used = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
