package dev.workings.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser where the specification has moved on: destinations in angle brackets may
 * hold spaces, comments may hold {@code --}.
 */
final class SpecInlineParser extends CommonmarkInlineParser {
  private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*+>");
  private static final Pattern SHORT_COMMENT = Pattern.compile("^<!--(?:-?)>");

  private @Nullable BasedSequence withoutCommentEnd;

  /** Parsers write into the set of special characters, so each gets its own. */
  SpecInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
  }

  /** A title has a space before it, in a definition as in a link. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return apart ? super.parseLinkTitle() : null;
  }

  @Override
  public boolean parseHtmlInline() {
    return input.matchChars("<!--", index) ? parseComment() : super.parseHtmlInline();
  }

  private boolean parseComment() {
    BasedSequence comment = match(SHORT_COMMENT);
    if (comment == null) {
      comment = longComment();
    }
    if (comment != null) {
      appendNode(new HtmlInlineComment(comment));
    }
    return comment != null;
  }

  /** Remembers that a text has no end of a comment, or many beginnings would take very long. */
  private @Nullable BasedSequence longComment() {
    int start = index;
    int end = input == withoutCommentEnd ? -1 : input.indexOf("-->", start + 4);
    if (end < 0) {
      withoutCommentEnd = input;
      return null;
    }
    index = end + 3;
    return input.subSequence(start, index);
  }
}
