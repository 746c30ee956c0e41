package dev.workings.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;

/** Where blocks of one kind begin: at lines that are not indented like code. */
interface BlockStarts extends CustomBlockParserFactory, Unordered {
  /** The indentation, in columns, that makes a line code or the continuation of a block. */
  int INDENT = 4;

  /** The block that begins with the line at hand, or none. */
  BlockStart start(ParserState state, MatchedBlockParser matched);

  @Override
  default BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return state.getIndent() < INDENT ? start(state, matched) : BlockStart.none();
      }
    };
  }
}
