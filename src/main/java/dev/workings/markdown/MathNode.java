package dev.workings.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A formula in flexmark's tree, in running text or as a block of its own. */
interface MathNode {
  /** The LaTeX, line by line. */
  List<BasedSequence> tex();

  boolean isDisplay();

  /** The identifier in {@code {#…}} behind the formula, or an empty sequence. */
  BasedSequence label();
}
