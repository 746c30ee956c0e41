package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads formulas in running text before anything in them can be taken for markup. */
final class MathSpanParser implements InlineSyntax {
  private @Nullable BasedSequence input;
  private Dollars dollars = new Dollars("");

  @Override
  public boolean parse(LightInlineParser parser) {
    MathSpan span = read(parser.getInput(), parser.getIndex());
    if (span == null) {
      return false;
    }
    parser.appendNode(span);
    parser.setIndex(parser.getIndex() + span.getTextLength());
    return true;
  }

  private @Nullable MathSpan read(BasedSequence text, int open) {
    prepare(text);
    int end = dollars.displayEnd(open);
    if (end >= 0) {
      MathLabel label = MathLabel.at(text, end + 2);
      BasedSequence all = text.subSequence(open, label.end());
      return new MathSpan(all, text.subSequence(open + 2, end), true, label.label());
    }
    end = dollars.tickedEnd(open);
    if (end >= 0) {
      return inline(text, open, end, 2);
    }
    end = dollars.inlineEnd(open);
    return end >= 0 ? inline(text, open, end, 1) : null;
  }

  private static MathSpan inline(BasedSequence text, int open, int end, int delimiter) {
    BasedSequence tex = text.subSequence(open + delimiter, end + 1 - delimiter);
    return new MathSpan(text.subSequence(open, end + 1), tex, false, BasedSequence.NULL);
  }

  private void prepare(BasedSequence text) {
    if (text != input) {
      input = text;
      dollars = new Dollars(text.toString());
    }
  }

  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MathSpanParser();
    }
  }
}
