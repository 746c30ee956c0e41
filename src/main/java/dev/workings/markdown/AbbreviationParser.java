package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads definitions of abbreviations, each on a line of its own, as PHP Markdown Extra has them.
 */
final class AbbreviationParser extends AbstractBlockParser {
  private static final Pattern LINE =
      Pattern.compile(
          "\\*\\[(?<short>[^\\[\\]\\s](?:[^\\[\\]]{0,98}[^\\[\\]\\s])?)\\]:(?<long>.*)");

  private final AbbreviationDefinition block;

  private AbbreviationParser(BasedSequence line) {
    block = new AbbreviationDefinition(line);
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
  public void closeBlock(ParserState state) {
    Matcher matcher = LINE.matcher(block.getChars());
    if (matcher.lookingAt()) {
      AbbreviationDefinition.all(state.getProperties())
          .putIfAbsent(matcher.group("short"), matcher.group("long").strip());
    }
  }

  static final class Factory implements BlockStarts {
    @Override
    public BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex()).trimEnd();
      Matcher matcher = LINE.matcher(rest);
      return matcher.matches() && !matcher.group("long").isBlank()
          ? BlockStart.of(new AbbreviationParser(rest)).atIndex(line.length())
          : BlockStart.none();
    }
  }
}
