package dev.workings.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label {@code {#eq-x}} behind a displayed formula.
 *
 * @param label the identifier; empty if there is none
 * @param end the index behind the label, or where it would begin
 */
record MathLabel(BasedSequence label, int end) {
  private static final Pattern LABEL =
      Pattern.compile("[ \\t]*+\\{#([\\p{L}\\p{N}_:.-]++)[ \\t]*+\\}");

  /** The label at an index of a text. */
  static MathLabel at(BasedSequence text, int index) {
    Matcher matcher = LABEL.matcher(text).region(index, text.length());
    return matcher.lookingAt()
        ? new MathLabel(text.subSequence(matcher.start(1), matcher.end(1)), matcher.end())
        : new MathLabel(BasedSequence.NULL, index);
  }
}
