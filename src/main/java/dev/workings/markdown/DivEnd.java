package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The colons that end a {@link Div}, on a line of their own; it stands behind the block. */
final class DivEnd extends Block {
  private final boolean stray;

  /**
   * @param stray whether nothing was open that it could end
   */
  DivEnd(BasedSequence fence, boolean stray) {
    super(fence);
    this.stray = stray;
  }

  boolean isStray() {
    return stray;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
