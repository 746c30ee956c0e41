package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.source.Spelling;
import dev.workings.syntax.FormatClause.RoundingWord;
import dev.workings.syntax.FormatClause.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads formats: {@code as 3 dp truncated}. Their words are names everywhere else. */
final class FormatParser {
  private static final int NONE = -1;
  private static final int MAX_LENGTH = 5;
  private static final Map<String, Style> COUNTED = new LinkedHashMap<>();
  private static final Map<String, Style> NAMED = new LinkedHashMap<>();
  private static final Map<String, RoundingWord> ROUNDINGS = new LinkedHashMap<>();

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
    int digits = tokens.at(TokenKind.NUMBER) ? digits() : NONE;
    Style style = digits == NONE ? style(NAMED) : style(COUNTED);
    if (style == Style.SIGNIFICANT_FIGURES && digits == 0) {
      tokens.fail(bad("there is no number of 0 significant figures", tokens.since(first)));
    }
    if (style == Style.SCIENTIFIC || (style == Style.PERCENT && tokens.at(TokenKind.NUMBER))) {
      digits = digits();
    }
    RoundingWord rounding = rounding();
    return style == null ? null : new FormatClause(tokens.since(first), style, digits, rounding);
  }

  private @Nullable Style style(Map<String, Style> styles) {
    Token word = tokens.peek();
    Style style = styles.get(word.text());
    if (style == null) {
      tokens.fail(unknownStyle(word, tokens.previous()));
    } else {
      tokens.next();
    }
    return style;
  }

  private int digits() {
    Token number = tokens.peek();
    if (!tokens.skip(TokenKind.NUMBER)) {
      Token word = tokens.previous();
      tokens.fail(
          bad("a number of digits is missing after " + word, word.span())
              .hint("write " + word.text() + " 3"));
      return NONE;
    }
    String text = number.text();
    boolean whole =
        text.length() <= MAX_LENGTH && text.chars().allMatch(c -> Names.isDigit((char) c));
    if (!whole) {
      tokens.fail(bad("`" + text + "` is not a number of digits", number.span()));
    }
    return whole ? Integer.parseInt(text) : NONE;
  }

  private @Nullable RoundingWord rounding() {
    Token first = tokens.peek();
    if (!tokens.skip(TokenKind.NAME)) {
      return null;
    }
    String word = first.text();
    if (tokens.at(TokenKind.MINUS) && tokens.peek(1).is(TokenKind.NAME)) {
      tokens.next();
      word += "-" + tokens.next().text();
    }
    RoundingWord rounding = ROUNDINGS.get(word);
    if (rounding == null) {
      Span place = tokens.since(first);
      tokens.fail(suggest(bad("unknown rounding `" + word + "`", place), word, ROUNDINGS.keySet()));
    }
    return rounding;
  }

  private static Diagnostic unknownStyle(Token word, Token before) {
    if (before.is(TokenKind.NUMBER) && !word.is(TokenKind.NAME)) {
      String digits = before.text();
      return bad("a format needs its unit", before.span())
          .hint(
              "write "
                  + digits
                  + " dp for decimal places, "
                  + digits
                  + " sf for significant figures");
    }
    if (COUNTED.containsKey(word.text())) {
      return bad("a number of digits is missing before " + word, word.span())
          .hint("write 3 " + word.text());
    }
    if (!word.is(TokenKind.NAME)) {
      return bad("a format is missing after `as`", before.span()).hint("write as 3 dp");
    }
    if (word.text().equals("group")) {
      return bad("grouping is not part of a format", word.span())
          .hint("write #| group: comma at the top of the cell");
    }
    return unknown(word);
  }

  private static Diagnostic unknown(Token word) {
    List<String> known = new ArrayList<>(COUNTED.keySet());
    known.addAll(NAMED.keySet());
    return suggest(bad("unknown format " + word, word.span()), word.text(), known);
  }

  private static Diagnostic suggest(Diagnostic unknown, String word, Collection<String> known) {
    String nearest = Spelling.nearest(word, known);
    return unknown.hint(
        nearest == null
            ? "write one of " + String.join(", ", known)
            : "did you mean " + nearest + "?");
  }

  private static Diagnostic bad(String message, Span place) {
    return Diagnostic.error(Code.BAD_FORMAT, message, place);
  }
}
