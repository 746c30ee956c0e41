package dev.workings.syntax;

import dev.workings.source.Diagnostic;
import dev.workings.syntax.FormatClause.GroupingWord;
import dev.workings.syntax.FormatClause.RoundingWord;
import dev.workings.syntax.FormatClause.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads formats: {@code as 3 dp truncated group thin}. A style, which a rounding may follow, or a
 * grouping, or both. Their words are names everywhere else.
 */
final class FormatParser {
  private static final int NONE = -1;
  private static final int MAX_LENGTH = 5;
  private static final Map<String, Style> COUNTED = new LinkedHashMap<>();
  private static final Map<String, Style> NAMED = new LinkedHashMap<>();
  private static final Map<String, RoundingWord> ROUNDINGS = new LinkedHashMap<>();
  private static final Map<String, GroupingWord> GROUPINGS = new LinkedHashMap<>();
  private static final String GROUP = "group";

  static {
    COUNTED.put("dp", Style.DECIMAL_PLACES);
    COUNTED.put("sf", Style.SIGNIFICANT_FIGURES);
    NAMED.put("sci", Style.SCIENTIFIC);
    NAMED.put("percent", Style.PERCENT);
    NAMED.put("fraction", Style.FRACTION);
    NAMED.put("mixed", Style.MIXED);
    NAMED.put("integer", Style.INTEGER);
    ROUNDINGS.put("rounded", RoundingWord.ROUNDED);
    ROUNDINGS.put("truncated", RoundingWord.TRUNCATED);
    ROUNDINGS.put("up", RoundingWord.UP);
    ROUNDINGS.put("down", RoundingWord.DOWN);
    ROUNDINGS.put("half-up", RoundingWord.HALF_UP);
    ROUNDINGS.put("half-even", RoundingWord.HALF_EVEN);
    GROUPINGS.put("comma", GroupingWord.COMMA);
    GROUPINGS.put("thin", GroupingWord.THIN);
    GROUPINGS.put("none", GroupingWord.NONE);
  }

  private final Tokens tokens;

  FormatParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code [ format ]}; null if there is none, or none that can be read. */
  @Nullable FormatClause format() {
    Token first = tokens.peek();
    return tokens.skip(TokenKind.AS) ? format(first) : null;
  }

  /** A whole text that is a format, without the word {@code as}. */
  @Nullable FormatClause alone() {
    tokens.next();
    FormatClause format = format(tokens.peek());
    if (!tokens.at(TokenKind.END)) {
      tokens.fail(Mistakes.unexpected(tokens.peek()));
    }
    return tokens.failed() ? null : format;
  }

  private @Nullable FormatClause format(Token first) {
    FormatClause styled = atGroup() ? null : styled(first);
    if (!atGroup()) {
      return styled;
    }
    GroupingWord grouping = grouping();
    if (tokens.at(TokenKind.NAME) || tokens.at(TokenKind.NUMBER)) {
      tokens.fail(FormatMistakes.behindGrouping(tokens.peek()));
    }
    return FormatClause.merged(
        new FormatClause(tokens.since(first), null, NONE, null, grouping), styled);
  }

  private boolean atGroup() {
    return tokens.at(TokenKind.NAME) && tokens.peek().text().equals(GROUP);
  }

  private @Nullable GroupingWord grouping() {
    Token group = tokens.next();
    Token word = tokens.peek();
    if (!tokens.skip(TokenKind.NAME)) {
      tokens.fail(FormatMistakes.noGrouping(group, GROUPINGS.keySet()));
      return null;
    }
    GroupingWord grouping = GROUPINGS.get(word.text());
    if (grouping == null) {
      tokens.fail(FormatMistakes.unknown("grouping", word.text(), word.span(), GROUPINGS.keySet()));
    }
    return grouping;
  }

  private @Nullable FormatClause styled(Token first) {
    int digits = tokens.at(TokenKind.NUMBER) ? digits() : NONE;
    Style style = digits == NONE ? style(NAMED) : style(COUNTED);
    if (style == Style.SCIENTIFIC || (style == Style.PERCENT && tokens.at(TokenKind.NUMBER))) {
      digits = digits();
    }
    if ((style == Style.SIGNIFICANT_FIGURES || style == Style.SCIENTIFIC) && digits == 0) {
      tokens.fail(FormatMistakes.noFigures(tokens.since(first)));
    }
    RoundingWord rounding = rounding();
    return style == null
        ? null
        : new FormatClause(tokens.since(first), style, digits, rounding, null);
  }

  private @Nullable Style style(Map<String, Style> styles) {
    Token word = tokens.peek();
    Style style = styles.get(word.text());
    if (style != null) {
      tokens.next();
    } else if (word.is(TokenKind.NAME)) {
      tokens.fail(unknownStyle(word));
    } else {
      tokens.fail(FormatMistakes.noStyle(tokens.previous()));
    }
    return style;
  }

  private static Diagnostic unknownStyle(Token word) {
    if (COUNTED.containsKey(word.text())) {
      return FormatMistakes.noDigitsBefore(word);
    } else if (NAMED.containsKey(word.text())) {
      return FormatMistakes.digitsBefore(word);
    }
    List<String> known = new ArrayList<>(COUNTED.keySet());
    known.addAll(NAMED.keySet());
    known.add(GROUP);
    return FormatMistakes.unknown("format", word.text(), word.span(), known);
  }

  private int digits() {
    Token number = tokens.peek();
    if (!tokens.skip(TokenKind.NUMBER)) {
      tokens.fail(FormatMistakes.noDigitsAfter(tokens.previous()));
      return NONE;
    }
    String text = number.text();
    boolean whole =
        text.length() <= MAX_LENGTH && text.chars().allMatch(c -> Names.isDigit((char) c));
    if (!whole) {
      tokens.fail(FormatMistakes.digits(number.span()));
    }
    return whole ? Integer.parseInt(text) : NONE;
  }

  private @Nullable RoundingWord rounding() {
    Token first = tokens.peek();
    if (atGroup() || !tokens.skip(TokenKind.NAME)) {
      return null;
    }
    String word = first.text();
    if (tokens.at(TokenKind.MINUS) && tokens.peek(1).is(TokenKind.NAME)) {
      tokens.next();
      word += "-" + tokens.next().text();
    }
    RoundingWord rounding = ROUNDINGS.get(word);
    if (rounding == null) {
      List<String> known = new ArrayList<>(ROUNDINGS.keySet());
      known.add(GROUP);
      tokens.fail(FormatMistakes.unknown("rounding", word, tokens.since(first), known));
    }
    return rounding;
  }
}
