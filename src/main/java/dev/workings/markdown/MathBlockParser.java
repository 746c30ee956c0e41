package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code $$} … {@code $$} on lines of their own. A blank line ends the block, closed or not,
 * so that a forgotten end costs one paragraph and not the page.
 */
final class MathBlockParser extends AbstractBlockParser {
  private final MathBlock block;
  private boolean isFirstLine = true;

  private MathBlockParser(BasedSequence opening) {
    block = new MathBlock(opening);
  }

  /** Whether the next line may belong to the formula. */
  boolean isOpen() {
    return !block.isClosed();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed() || state.isBlank()) {
      return BlockContinue.none();
    }
    BasedSequence line = state.getLineWithEOL().subSequence(state.getIndex());
    int end = Dollars.closing(line, 0);
    if (end < 0) {
      return BlockContinue.atIndex(state.getIndex());
    }
    close(line, end);
    return BlockContinue.finished();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    int end = isFirstLine ? Dollars.closing(line, 0) : -1;
    isFirstLine = false;
    if (end < 0) {
      block.add(line);
    } else {
      close(line, end);
    }
  }

  private void close(BasedSequence line, int end) {
    block.add(line.subSequence(0, end));
    block.close(line.subSequence(end, end + 2), line.subSequence(end + 2));
  }

  @Override
  public void closeBlock(ParserState state) {
    block.finish();
  }

  /** Begins a block at {@code $$} unless the formula ends within running text on the same line. */
  static final class Factory implements BlockStarts {
    /** Whether the dollars close a formula that began within the lines of a paragraph. */
    private static boolean isInFormula(@Nullable List<BasedSequence> paragraph) {
      boolean isOpen = false;
      if (paragraph != null && paragraph.size() <= Limits.LINES) {
        for (BasedSequence line : paragraph) {
          for (int i = Dollars.closing(line, 0); i >= 0; i = Dollars.closing(line, i + 2)) {
            isOpen = !isOpen;
          }
        }
      }
      return isOpen;
    }

    @Override
    public BlockStart start(ParserState state, MatchedBlockParser matched) {
      int begin = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine().subSequence(begin);
      if (!line.startsWith("$$")
          || isInFormula(matched.getParagraphLines())
          || !standsAlone(line.subSequence(2))) {
        return BlockStart.none();
      }
      return BlockStart.of(new MathBlockParser(line.subSequence(0, 2))).atIndex(begin + 2);
    }

    private static boolean standsAlone(BasedSequence rest) {
      int end = Dollars.closing(rest, 0);
      if (end <= 0) {
        return end < 0;
      }
      int behind = MathLabel.at(rest, end + 2).end();
      return rest.subSequence(behind).isBlank();
    }
  }
}
