package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A formula in running text. */
final class MathSpan extends Node implements MathNode, DoNotDecorate {
  private final BasedSequence tex;
  private final boolean display;
  private final BasedSequence label;

  MathSpan(BasedSequence all, BasedSequence tex, boolean display, BasedSequence label) {
    super(all);
    this.tex = tex;
    this.display = display;
    this.label = label;
  }

  @Override
  public List<BasedSequence> tex() {
    return List.of(tex);
  }

  @Override
  public boolean isDisplay() {
    return display;
  }

  @Override
  public BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {tex, label};
  }
}
