package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Asks flexmark for a heading only where one can begin: it copies the whole paragraph so far for
 * each line it is asked about, which takes quadratic time for a long one.
 */
final class HeadingStart extends HeadingParser.Factory {
  private static final Pattern POSSIBLE =
      Pattern.compile("#{1,6}+(?![^ \\t])|(?:=++|-++)[ \\t]*+$");

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        boolean possible =
            POSSIBLE.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).lookingAt();
        return possible ? headings.tryStart(state, matched) : BlockStart.none();
      }
    };
  }
}
