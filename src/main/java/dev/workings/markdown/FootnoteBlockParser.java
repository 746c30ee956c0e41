package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads footnote definitions. (flexmark's own extension takes text up to the last {@code ]:}.) */
final class FootnoteBlockParser extends AbstractBlockParser {
  private static final Pattern OPENING = Pattern.compile("\\[\\^([^\\[\\]\\s^]{1,100})\\]:");

  private final FootnoteDefinition block;

  private FootnoteBlockParser(BasedSequence opening, BasedSequence label) {
    block = new FootnoteDefinition(opening, label);
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
    return !(child instanceof FootnoteDefinition);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= BlockStarts.INDENT
        ? BlockContinue.atColumn(state.getColumn() + BlockStarts.INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
    FootnoteDefinition.all(state.getProperties())
        .putIfAbsent(FootnoteDefinition.key(block.label()), block);
  }

  static final class Factory implements BlockStarts {
    @Override
    public BlockStart start(ParserState state, MatchedBlockParser matched) {
      int begin = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      Matcher matcher = OPENING.matcher(line).region(begin, line.length());
      if (!matcher.lookingAt()) {
        return BlockStart.none();
      }
      BasedSequence opening = line.subSequence(begin, matcher.end());
      BasedSequence label = line.subSequence(matcher.start(1), matcher.end(1));
      return BlockStart.of(new FootnoteBlockParser(opening, label)).atIndex(matcher.end());
    }
  }
}
