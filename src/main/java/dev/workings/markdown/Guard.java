package dev.workings.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import java.util.Set;

/**
 * Holds flexmark to our {@link Limits}: the depth of open blocks is counted whenever a block may
 * begin, a paragraph is measured after the linear phase and before anything reads its markup.
 */
final class Guard {
  private static final String MARKS = "*_~`[]()<>!&\\$|{";

  private Guard() {}

  static void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Depth());
    parser.paragraphPreProcessorFactory(new Paragraphs());
    parser.blockPreProcessorFactory(new Headings());
  }

  /** Refuses a tree that is too deep to be walked by recursion. */
  static void checkDepth(Node root) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
      if (depth > 2 * Limits.DEPTH) {
        throw tooDeep(node.getStartOffset());
      }
    }
  }

  private static TooMuch tooDeep(int offset) {
    String message = "nested more than " + Limits.DEPTH + " deep";
    return new TooMuch(Code.MARKDOWN_TOO_DEEP, message, offset);
  }

  private static void checkText(BasedSequence text) {
    if (text.length() > Limits.PARAGRAPH) {
      String message =
          "the paragraph has " + text.length() + " characters; the limit is " + Limits.PARAGRAPH;
      throw new TooMuch(Code.MARKDOWN_TOO_LONG, message, text.getStartOffset());
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 && ++marks > Limits.MARKS) {
        String message = "the paragraph has over " + Limits.MARKS + " characters of markup";
        throw new TooMuch(Code.MARKDOWN_TOO_LONG, message, text.getStartOffset());
      }
    }
  }

  private static void checkLines(Paragraph paragraph) {
    if (paragraph.getLineCount() > Limits.LINES) {
      String message =
          "the paragraph has " + paragraph.getLineCount() + " lines; the limit is " + Limits.LINES;
      throw new TooMuch(Code.MARKDOWN_TOO_LONG, message, paragraph.getStartOffset());
    }
  }

  private static final class Depth implements CustomBlockParserFactory, Unordered {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          if (state.getActiveBlockParsers().size() > Limits.DEPTH) {
            throw tooDeep(state.getLineStart() + state.getNextNonSpaceIndex());
          }
          return BlockStart.none();
        }
      };
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(BlockQuoteParser.Factory.class);
    }
  }

  private static final class Paragraphs implements ParagraphPreProcessorFactory, Unordered {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return (paragraph, parsing) -> {
        checkText(paragraph.getChars());
        checkLines(paragraph);
        return 0;
      };
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return true;
    }
  }

  private static final class Headings implements BlockPreProcessorFactory, Unordered {
    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(Heading.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
      return (parsing, block) -> checkText(block.getChars());
    }

    @Override
    public boolean affectsGlobalScope() {
      return true;
    }
  }
}
