package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads references as Quarto has them: {@code @eq-x}, {@code [@eq-x]}, {@code [-@eq-x]} and several
 * in one pair of brackets, with semicolons between them. An {@code @} within a word or an address
 * is none, and a label does not end in punctuation.
 */
final class CrossReferenceParser implements InlineSyntax {
  private static final String WORD = "[\\p{L}\\p{N}]++";
  private static final String NAME = LabelKind.prefixes() + WORD + "(?:[_.:-]++" + WORD + ")*+";
  private static final String NOT_IN_ADDRESS = "(?<![\\p{L}\\p{N}.%+\\-/=&?@])";

  /** A whole label. */
  static final Pattern LABEL = Pattern.compile(NAME);

  private static final String ONE = "[ \\t]*+-?@" + NAME + "[ \\t]*+";

  private static final Pattern REFERENCE =
      Pattern.compile(
          NOT_IN_ADDRESS + "@" + NAME + "|\\[" + ONE + "(?:;" + ONE + ")*+\\](?![(\\[])");

  private static final Pattern PART = Pattern.compile("(?<bare>-?)@(?<label>" + NAME + ")");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    Matcher matcher = REFERENCE.matcher(input).region(parser.getIndex(), input.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return false;
    }
    BasedSequence all = input.subSequence(matcher.start(), matcher.end());
    parser.appendNode(new CrossReference(all, parts(all)));
    parser.setIndex(matcher.end());
    return true;
  }

  /** One reference is reported with its brackets, several each for itself. */
  private static List<CrossReference.One> parts(BasedSequence all) {
    List<CrossReference.One> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(all);
    while (matcher.find()) {
      BasedSequence label = all.subSequence(matcher.start("label"), matcher.end("label"));
      boolean bare = !matcher.group("bare").isEmpty();
      BasedSequence one = all.subSequence(matcher.start(), matcher.end());
      parts.add(new CrossReference.One(one, label, bare));
    }
    if (parts.size() == 1) {
      parts.set(0, new CrossReference.One(all, parts.get(0).label(), parts.get(0).bare()));
    }
    return parts;
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
