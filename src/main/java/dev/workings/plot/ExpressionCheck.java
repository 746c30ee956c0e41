package dev.workings.plot;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks expressions of Vega before anything runs them. Everything is refused that is not known to
 * be harmless: an expression is made of numbers, texts, the names that a specification gives,
 * {@code datum} and its members, operators, and calls of functions that do nothing but compute.
 */
final class ExpressionCheck {
  /** Functions of their arguments alone that take no more time and memory than these do. */
  static final Set<String> FUNCTIONS =
      words(
          "abs acos asin atan atan2 ceil clamp cos date datetime day dayofyear exp extent floor"
              + " format hours hypot if inrange indexof isArray isBoolean isDate isDefined isFinite"
              + " isNaN isNumber isObject isString isValid join lastindexof length lerp log lower"
              + " max milliseconds min minutes month parseFloat parseInt peek pow quarter reverse"
              + " round seconds sin slice span split sqrt substring tan time timeFormat timeParse"
              + " toBoolean toDate toNumber toString trim truncate upper utc utcFormat utcParse"
              + " utcdate utcday utcdayofyear utchours utcmilliseconds utcminutes utcmonth"
              + " utcquarter utcseconds utcweek utcyear week year");

  /** Names that always have a value. */
  private static final Set<String> NAMES =
      words(
          "datum parent value width height true false null undefined NaN PI E LN2 LN10 LOG2E"
              + " LOG10E SQRT1_2 SQRT2 MAX_VALUE MIN_VALUE");

  /** Members of every object, by which its inside could be reached. */
  private static final Set<String> INSIDES =
      words(
          "constructor prototype call apply bind valueOf toString toLocaleString toJSON"
              + " hasOwnProperty isPrototypeOf propertyIsEnumerable arguments caller callee");

  private final List<ExpressionToken> tokens;
  private final Set<String> names;
  private final Deque<ExpressionToken> open = new ArrayDeque<>();
  private int at;
  private boolean operand;

  private ExpressionCheck(List<ExpressionToken> tokens, Set<String> names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * What is refused.
   *
   * @param fact what it is
   * @param start where in the expression it begins
   * @param end where it ends
   */
  record Refusal(String fact, int start, int end) {}

  /** The first thing that is refused; null if there is none. */
  static @Nullable Refusal of(String expression, Collection<String> parameters) {
    Set<String> names = new HashSet<>(NAMES);
    parameters.stream().filter(ExpressionCheck::isHarmless).forEach(names::add);
    ExpressionCheck check = new ExpressionCheck(ExpressionToken.of(expression), names);
    Refusal refusal = check.refusal();
    boolean whole = check.operand && check.open.isEmpty();
    return refusal != null || whole
        ? refusal
        : new Refusal("an incomplete expression", 0, expression.length());
  }

  /** Whether a member or a parameter of this name leads nowhere but to its value. */
  static boolean isHarmless(String name) {
    return !INSIDES.contains(name) && !name.startsWith("__");
  }

  private @Nullable Refusal refusal() {
    for (at = 0; at < tokens.size(); at++) {
      Refusal refusal = step(tokens.get(at));
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private @Nullable Refusal step(ExpressionToken token) {
    return switch (token.kind()) {
      case VALUE -> value(token);
      case NAME -> name(token);
      case SIGN -> sign(token);
      case INFIX -> infix(token);
      case OPEN -> operand ? behindOperand(token) : opening(token);
      case CLOSE -> close(token);
      case DOT -> member(token);
      case UNKNOWN -> misplaced(token);
    };
  }

  private @Nullable Refusal value(ExpressionToken token) {
    boolean wrong = operand;
    operand = true;
    return wrong ? misplaced(token) : null;
  }

  private @Nullable Refusal name(ExpressionToken token) {
    if (operand) {
      return misplaced(token);
    }
    String name = token.text();
    boolean call = peek(1).text().equals("(");
    operand = !call;
    if (call) {
      at++;
      open.push(tokens.get(at));
      return FUNCTIONS.contains(name) ? null : refusal("the function " + name, token);
    }
    return names.contains(name) ? null : refusal("the name " + name, token);
  }

  private @Nullable Refusal sign(ExpressionToken token) {
    boolean wrong = operand && token.text().equals("!");
    operand = false;
    return wrong ? misplaced(token) : null;
  }

  private @Nullable Refusal infix(ExpressionToken token) {
    boolean wrong = !operand;
    operand = false;
    return wrong ? misplaced(token) : null;
  }

  private @Nullable Refusal opening(ExpressionToken token) {
    open.push(token);
    return null;
  }

  /** Only a text or a number that is written there, so that no name can be put together. */
  private @Nullable Refusal behindOperand(ExpressionToken token) {
    if (token.text().equals("(")) {
      return refusal("a call of something that is no function", token);
    }
    ExpressionToken key = peek(1);
    if (key.kind() != ExpressionToken.Kind.VALUE || !peek(2).text().equals("]")) {
      return refusal("an index that is no plain number or text", token);
    }
    at += 2;
    return isHarmless(key.unquoted()) ? null : refusal("the member " + key.unquoted(), key);
  }

  private @Nullable Refusal close(ExpressionToken token) {
    ExpressionToken opening = open.poll();
    boolean empty = opening == peek(-1) && (token.text().equals("]") || isCall(at - 2));
    boolean fits = opening != null && opening.closes(token) && (operand || empty);
    operand = true;
    return fits ? null : misplaced(token);
  }

  private boolean isCall(int before) {
    return before >= 0 && tokens.get(before).kind() == ExpressionToken.Kind.NAME;
  }

  private @Nullable Refusal member(ExpressionToken dot) {
    ExpressionToken name = peek(1);
    if (!operand || name.kind() != ExpressionToken.Kind.NAME) {
      return misplaced(dot);
    }
    at++;
    return isHarmless(name.text()) ? null : refusal("the member " + name.text(), name);
  }

  private ExpressionToken peek(int ahead) {
    int there = at + ahead;
    return 0 <= there && there < tokens.size() ? tokens.get(there) : ExpressionToken.NONE;
  }

  private static Refusal misplaced(ExpressionToken token) {
    return refusal("`" + token.text() + "` in this place", token);
  }

  private static Refusal refusal(String fact, ExpressionToken token) {
    return new Refusal(fact, token.start(), token.end());
  }

  private static Set<String> words(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }
}
