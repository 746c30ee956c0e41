package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks between two fences of colons. */
final class DivParser extends AbstractBlockParser {
  private final Div block;

  private DivParser(DivFence fence) {
    block = new Div(fence.colons(), fence.head());
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  /**
   * A block that has found its end does not take the line: the fence begins a {@link DivEnd} behind
   * it, so that flexmark closes all that is open inside.
   */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    DivFence fence = DivFence.at(state);
    if (fence == null || !fence.closes() || belongsInside(state)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    block.close(fence.colons());
    return BlockContinue.none();
  }

  /** Whether the line belongs to a block inside, which is open and will see it. */
  private boolean belongsInside(ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    for (int i = open.indexOf(this) + 1; i < open.size(); i++) {
      BlockParser inner = open.get(i);
      if (inner instanceof DivParser || isVerbatim(inner)) {
        return true;
      }
      if (inner.isContainer() && state.getIndent() == 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerbatim(BlockParser parser) {
    return parser instanceof FencedCodeBlockParser
        || parser instanceof MathBlockParser formula && formula.isOpen();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.finish();
  }

  /** The end of a block: a line that becomes nothing. */
  private static final class End extends AbstractBlockParser {
    private final DivEnd block;

    End(DivEnd block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {}

    @Override
    public void closeBlock(ParserState state) {}
  }

  static final class Factory implements BlockStarts {
    @Override
    public BlockStart start(ParserState state, MatchedBlockParser matched) {
      DivFence fence = DivFence.at(state);
      return fence == null
          ? BlockStart.none()
          : BlockStart.of(parser(fence, matched)).atIndex(fence.end());
    }

    private static BlockParser parser(DivFence fence, MatchedBlockParser matched) {
      if (!fence.closes()) {
        return new DivParser(fence);
      }
      @Nullable Object last = matched.getBlockParser().getBlock().getLastChild();
      boolean ends = last instanceof Div div && div.isClosedBy(fence.colons());
      return new End(new DivEnd(fence.colons(), !ends));
    }
  }
}
