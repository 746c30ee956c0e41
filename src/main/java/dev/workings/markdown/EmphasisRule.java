package dev.workings.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Where {@code *} and {@code _} begin and end emphasis, by the rules of CommonMark 0.31; flexmark
 * has those of 0.28, where a currency sign was no punctuation and {@code foo***bar***baz} failed.
 */
final class EmphasisRule extends EmphasisDelimiterProcessor {
  private final boolean withinWords;

  /**
   * @param withinWords whether a mark may stand between two letters
   */
  EmphasisRule(char mark, boolean withinWords) {
    super(mark, false);
    this.withinWords = withinWords;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return canOpen(side(before, beforeIsWhitespace), side(after, afterIsWhitespace));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return canOpen(side(after, afterIsWhitespace), side(before, beforeIsWhitespace));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean either = opener.canClose() || closer.canOpen();
    int sum = opener.length() + closer.length();
    if (either && sum % 3 == 0 && opener.length() % 3 != 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  private enum Side {
    SPACE,
    PUNCTUATION,
    WORD
  }

  /** Opening is closing seen in a mirror. */
  private boolean canOpen(Side outer, Side inner) {
    boolean flanks = flanks(outer, inner);
    return flanks && (withinWords || outer == Side.PUNCTUATION || !flanks(inner, outer));
  }

  private static boolean flanks(Side outer, Side inner) {
    return inner == Side.WORD || (inner == Side.PUNCTUATION && outer != Side.WORD);
  }

  private static Side side(String text, boolean isWhitespace) {
    if (isWhitespace) {
      return Side.SPACE;
    }
    return isPunctuation(text.charAt(0)) ? Side.PUNCTUATION : Side.WORD;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
