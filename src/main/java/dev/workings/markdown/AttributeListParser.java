package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads lists of attributes. (flexmark's own extension takes every word in braces, such as a set
 * {@code {a}} in prose, for an attribute and swallows it.)
 */
final class AttributeListParser implements InlineSyntax {
  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence all = parser.match(AttributeSyntax.LIST);
    if (all == null) {
      return false;
    }
    parser.appendNode(new AttributeList(all));
    return true;
  }

  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new AttributeListParser();
    }
  }
}
