package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Blocks between two fences of colons: {@code ::: {.note}} … {@code :::}, as in Pandoc. */
final class Div extends Block {
  private final BasedSequence opening;
  private final BasedSequence head;
  private BasedSequence closing = BasedSequence.NULL;

  /**
   * @param opening the colons
   * @param head what stands behind them: a list of attributes, or one word
   */
  Div(BasedSequence opening, BasedSequence head) {
    super(opening);
    this.opening = opening;
    this.head = head;
  }

  BasedSequence opening() {
    return opening;
  }

  BasedSequence head() {
    return head;
  }

  /** Takes all lines from the opening fence on for the block's own. */
  void finish() {
    int end = getLastChild() == null ? head.getEndOffset() : getLastChild().getEndOffset();
    setChars(opening.baseSubSequence(opening.getStartOffset(), end));
  }

  void close(BasedSequence closing) {
    this.closing = closing;
  }

  boolean isClosed() {
    return closing.isNotNull();
  }

  /** Whether these colons are the ones that closed it. */
  boolean isClosedBy(BasedSequence fence) {
    return isClosed() && closing.getStartOffset() == fence.getStartOffset();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening, head};
  }
}
