package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the keys of works as Pandoc has them: letters, digits and underscores, with single signs
 * between them. An {@code @} within a word or an address begins none, and what begins like the
 * label of a reference is one.
 */
final class CitationKeyParser implements InlineSyntax {
  private static final String WORD = "[\\p{L}\\p{N}_]++";
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.%+/=&?@]|[\\p{L}\\p{N}_]-)@"
              + WORD
              + "(?:[:.#%&+?~/-]"
              + WORD
              + ")*+");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    Matcher matcher = KEY.matcher(input).region(parser.getIndex(), input.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return false;
    }
    BasedSequence all = input.subSequence(matcher.start(), matcher.end());
    if (Hole.Reference.isLabel(all.subSequence(1).toString())) {
      return false;
    }
    parser.appendNode(new CitationKey(all));
    parser.setIndex(matcher.end());
    return true;
  }

  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "@";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new CitationKeyParser();
    }
  }
}
