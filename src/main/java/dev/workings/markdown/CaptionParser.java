package dev.workings.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions of tables. A line that begins with a colon is one if it has the label of a table,
 * or stands behind a table; else it is a definition or text.
 */
final class CaptionParser extends AbstractBlockParser {
  private static final Pattern OPENING = Pattern.compile("(?:Table)?:[ \\t]++(?=[^ \\t])");
  private static final Pattern LABEL = Pattern.compile("\\{#tbl-[^{}]*+\\}[ \\t]*+$");
  private static final Pattern DELIMITERS =
      Pattern.compile("[ \\t]*+\\|?(?:[ \\t]*+:?-++:?[ \\t]*+\\|)*+(?:[ \\t]*+:?-++:?[ \\t]*+)?");

  private final Caption block;

  private CaptionParser(BasedSequence marker) {
    block = new Caption(marker);
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
    return child instanceof Paragraph;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    Node last = block.getLastChild();
    BasedSequence marker = block.getChars();
    int end = last == null ? marker.getEndOffset() : last.getEndOffset();
    block.setChars(marker.baseSubSequence(marker.getStartOffset(), end));
  }

  static final class Factory implements BlockStarts {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(DefinitionItemBlockParser.Factory.class);
    }

    @Override
    public BlockStart start(ParserState state, MatchedBlockParser matched) {
      int begin = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      Matcher opening = OPENING.matcher(line).region(begin, line.length());
      if (!opening.lookingAt() || !(LABEL.matcher(line).find() || isBelowTable(matched))) {
        return BlockStart.none();
      }
      BasedSequence marker = line.subSequence(begin, opening.end());
      return BlockStart.of(new CaptionParser(marker)).atIndex(opening.end());
    }

    /**
     * Tables are made of paragraphs when all blocks are known, so this one is still a paragraph.
     */
    private static boolean isBelowTable(MatchedBlockParser matched) {
      if (matched.getParagraphLines() != null) {
        return matched.getParagraphLines().size() > 1
            && isTable(matched.getParagraphLines().get(1));
      }
      @Nullable Node last = matched.getBlockParser().getBlock().getLastChild();
      return last instanceof Paragraph paragraph
          && paragraph.getLineCount() > 1
          && isTable(paragraph.getLineChars(1));
    }

    private static boolean isTable(BasedSequence line) {
      return line.indexOf('|') >= 0 && DELIMITERS.matcher(line.trimEnd()).matches();
    }
  }
}
