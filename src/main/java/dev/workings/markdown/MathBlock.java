package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** A formula on its own lines, from a {@code $$} that begins a line to the next {@code $$}. */
final class MathBlock extends Block implements MathNode {
  private final BasedSequence opening;
  private final List<BasedSequence> tex = new ArrayList<>();
  private BasedSequence closing = BasedSequence.NULL;
  private BasedSequence rest = BasedSequence.NULL;
  private BasedSequence label = BasedSequence.NULL;

  MathBlock(BasedSequence opening) {
    this.opening = opening;
  }

  void add(BasedSequence line) {
    tex.add(line);
  }

  /**
   * @param rest what stands behind the closing dollars
   */
  void close(BasedSequence closing, BasedSequence rest) {
    this.closing = closing;
    MathLabel found = MathLabel.at(rest, 0);
    this.label = found.label();
    this.rest = rest.subSequence(found.end()).trim();
  }

  /** Takes all lines for the block's own, or those so far if it was never closed. */
  void finish() {
    BasedSequence last = tex.isEmpty() ? opening : tex.get(tex.size() - 1);
    int end = isClosed() ? closing.getEndOffset() : last.getEndOffset();
    setChars(opening.baseSubSequence(opening.getStartOffset(), end));
  }

  BasedSequence opening() {
    return opening;
  }

  boolean isClosed() {
    return closing.isNotNull();
  }

  /** What should not stand behind the closing dollars and the label. */
  BasedSequence rest() {
    return rest;
  }

  @Override
  public List<BasedSequence> tex() {
    return tex;
  }

  @Override
  public boolean isDisplay() {
    return true;
  }

  @Override
  public BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening, closing, label};
  }
}
