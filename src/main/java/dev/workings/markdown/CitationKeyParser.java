package dev.workings.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the keys of works as Pandoc has them: letters, digits and underscores, with single signs
 * between them. An {@code @} within a word or an address begins none, and what begins like the
 * label of a reference is one. Brackets behind a key say where in the work, unless they are a link.
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

  /** Words without markup: a page, a chapter and the like. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "[ \\n]?\\[(?<words>[\\p{L}\\p{N}§¶][\\p{L}\\p{N}§¶ .,:;'’()–—-]*+)\\](?![(\\[{:])");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    Matcher matcher = KEY.matcher(input).region(parser.getIndex(), input.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return false;
    }
    BasedSequence name = input.subSequence(matcher.start(), matcher.end());
    if (Hole.Reference.isLabel(name.subSequence(1).toString())) {
      return false;
    }
    Matcher suffix = SUFFIX.matcher(input).region(matcher.end(), input.length());
    boolean more = suffix.lookingAt() && !isLink(suffix.group("words"), parser);
    int end = more ? suffix.end() : matcher.end();
    BasedSequence all = input.subSequence(matcher.start(), end);
    parser.appendNode(new CitationKey(all, name, more ? suffix.group("words") : ""));
    parser.setIndex(end);
    return true;
  }

  private static boolean isLink(String words, LightInlineParser parser) {
    ReferenceRepository links = Parser.REFERENCES.get(parser.getDocument());
    return links.containsKey(links.normalizeKey(words));
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
