package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code [^label]}, unless it is the text of a link. */
final class FootnoteReferenceParser implements InlineSyntax {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\^([^\\[\\]\\s^]{1,100})\\](?![(\\[])");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    Matcher matcher = REFERENCE.matcher(input).region(parser.getIndex(), input.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    BasedSequence label = input.subSequence(matcher.start(1), matcher.end(1));
    FootnoteDefinition definition =
        FootnoteDefinition.all(parser.getDocument()).get(FootnoteDefinition.key(label));
    BasedSequence all = input.subSequence(matcher.start(), matcher.end());
    parser.appendNode(new FootnoteReference(all, label, definition));
    parser.setIndex(matcher.end());
    return true;
  }

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
