package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with three or more colons. With something behind them it opens a block, alone
 * it closes the innermost one; the number of colons means nothing, as in Pandoc.
 *
 * @param head what stands behind the colons; empty for a fence that closes
 * @param end the index behind the line
 */
record DivFence(BasedSequence colons, BasedSequence head, int end) {
  private static final Pattern LINE =
      Pattern.compile("(:::++)[ \\t]*+((?:[^ \\t:]++|[ \\t:]++(?=[^ \\t:]))*+)[ \\t:]*+");

  /** The fence in the line at hand, or null. */
  static @Nullable DivFence at(ParserState state) {
    BasedSequence line = state.getLine();
    Matcher matcher = LINE.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    if (state.getIndent() >= BlockStarts.INDENT || !matcher.matches()) {
      return null;
    }
    return new DivFence(
        line.subSequence(matcher.start(1), matcher.end(1)),
        line.subSequence(matcher.start(2), matcher.end(2)),
        line.length());
  }

  boolean closes() {
    return head.isEmpty();
  }
}
