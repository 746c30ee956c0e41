package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads references as Quarto has them: {@code @eq-x}, {@code [@eq-x]} and {@code [-@eq-x]}. An
 * {@code @} within a word or an address is none, and a label does not end in punctuation.
 */
final class CrossReferenceParser implements InlineSyntax {
  private static final String WORD = "[\\p{L}\\p{N}]++";
  private static final String NAME = "(?:eq|tbl|fig)-" + WORD + "(?:[_.:-]++" + WORD + ")*+";
  private static final String NOT_IN_ADDRESS = "(?<![\\p{L}\\p{N}.%+\\-/=&?@])";

  /** A whole label. */
  static final Pattern LABEL = Pattern.compile(NAME);

  private static final Pattern REFERENCE =
      Pattern.compile(
          NOT_IN_ADDRESS
              + "@(?<plain>"
              + NAME
              + ")|\\[(?<bare>-?)@(?<label>"
              + NAME
              + ")\\](?![(\\[])");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    Matcher matcher = REFERENCE.matcher(input).region(parser.getIndex(), input.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return false;
    }
    String group = matcher.group("plain") == null ? "label" : "plain";
    BasedSequence label = input.subSequence(matcher.start(group), matcher.end(group));
    boolean bare = "-".equals(matcher.group("bare"));
    BasedSequence all = input.subSequence(matcher.start(), matcher.end());
    parser.appendNode(new CrossReference(all, label, bare));
    parser.setIndex(matcher.end());
    return true;
  }

  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "@[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new CrossReferenceParser();
    }
  }
}
