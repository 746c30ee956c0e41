package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Reads {@code [^label]}, unless it is the text of a link. */
final class FootnoteReferenceParser implements InlineParserExtension {
  private static final Pattern REFERENCE =
      Pattern.compile("^\\[\\^([^\\[\\]\\s^]{1,100})\\](?![(\\[])");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence[] groups = parser.peek(1) == '^' ? parser.matchWithGroups(REFERENCE) : null;
    if (groups == null) {
      return false;
    }
    FootnoteDefinition definition =
        FootnoteDefinition.all(parser.getDocument()).get(FootnoteDefinition.key(groups[1]));
    parser.appendNode(new FootnoteReference(groups[0], groups[1], definition));
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new FootnoteReferenceParser();
    }
  }
}
