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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser where the specification has moved on: destinations in angle brackets may
 * hold spaces, comments may hold {@code --}.
 */
final class SpecInlineParser extends CommonmarkInlineParser {
  private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*+>");
  private static final Pattern SHORT_COMMENT = Pattern.compile("^<!--(?:-?)>");

  private Memory memory = new Memory(BasedSequence.NULL);

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

  /** As inherited, but without the copy of the whole text that each match made there. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher =
        pattern.matcher(input).region(Math.min(index, input.length()), input.length());
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected boolean parseBackticks() {
    CodeSpans spans = memory().codeSpans;
    if (spans.end(index) >= 0) {
      return super.parseBackticks();
    }
    int end = spans.runEnd(index);
    appendText(input.subSequence(index, end));
    index = end;
    return true;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
  }

  /** A title has a space before it, in a definition as in a link. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    int end = apart ? titleEnd(peek()) : -1;
    if (end < 0) {
      return null;
    }
    BasedSequence title = input.subSequence(index, end);
    index = end;
    return title;
  }

  private int titleEnd(char opening) {
    char closing = opening == '(' ? ')' : opening;
    if ("\"'(".indexOf(opening) < 0 || memory().unclosedTitles.indexOf(opening) >= 0) {
      return -1;
    }
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == closing) {
        return i + 1;
      }
      if (c == opening) {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    memory.unclosedTitles += opening;
    return -1;
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

  private @Nullable BasedSequence longComment() {
    int start = index;
    int end = memory().hasCommentEnd ? input.indexOf("-->", start + 4) : -1;
    memory.hasCommentEnd = end >= 0;
    if (end < 0) {
      return null;
    }
    index = end + 3;
    return input.subSequence(start, index);
  }

  private Memory memory() {
    if (memory.text != input) {
      memory = new Memory(input);
    }
    return memory;
  }

  /** What has been found about one text, so that nothing is searched for in vain twice. */
  private static final class Memory {
    final BasedSequence text;
    final CodeSpans codeSpans;
    String unclosedTitles = "";
    boolean hasCommentEnd = true;

    Memory(BasedSequence text) {
      this.text = text;
      this.codeSpans = new CodeSpans(text.toString());
    }
  }
}
