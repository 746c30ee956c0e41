package dev.workings.syntax;

import dev.workings.syntax.Expr.BinaryOperator;
import dev.workings.syntax.Expr.ComparisonOperator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How tightly each infix operator binds, and what it makes; powers are read by themselves. */
final class Infix {
  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int COMPARISON = 4;
  static final int RANGE = 5;
  static final int SUM = 6;
  static final int PRODUCT = 7;

  private static final Map<TokenKind, BinaryOperator> BINARY = new EnumMap<>(TokenKind.class);
  private static final Map<TokenKind, ComparisonOperator> COMPARISONS =
      new EnumMap<>(TokenKind.class);

  static {
    BINARY.put(TokenKind.OR, BinaryOperator.OR);
    BINARY.put(TokenKind.AND, BinaryOperator.AND);
    BINARY.put(TokenKind.PLUS, BinaryOperator.ADD);
    BINARY.put(TokenKind.MINUS, BinaryOperator.SUBTRACT);
    BINARY.put(TokenKind.STAR, BinaryOperator.MULTIPLY);
    BINARY.put(TokenKind.AT, BinaryOperator.MULTIPLY);
    BINARY.put(TokenKind.SLASH, BinaryOperator.DIVIDE);
    BINARY.put(TokenKind.DOT_STAR, BinaryOperator.MULTIPLY_ELEMENTS);
    BINARY.put(TokenKind.DOT_SLASH, BinaryOperator.DIVIDE_ELEMENTS);
    COMPARISONS.put(TokenKind.EQUAL, ComparisonOperator.EQUAL);
    COMPARISONS.put(TokenKind.NOT_EQUAL, ComparisonOperator.NOT_EQUAL);
    COMPARISONS.put(TokenKind.LESS, ComparisonOperator.LESS);
    COMPARISONS.put(TokenKind.LESS_OR_EQUAL, ComparisonOperator.LESS_OR_EQUAL);
    COMPARISONS.put(TokenKind.GREATER, ComparisonOperator.GREATER);
    COMPARISONS.put(TokenKind.GREATER_OR_EQUAL, ComparisonOperator.GREATER_OR_EQUAL);
    COMPARISONS.put(TokenKind.APPROXIMATELY, ComparisonOperator.APPROXIMATELY);
  }

  private Infix() {}

  /** What an infix operator makes that is neither a comparison nor a range. */
  static BinaryOperator binary(TokenKind kind) {
    return Objects.requireNonNull(BINARY.get(kind));
  }

  static @Nullable ComparisonOperator comparison(TokenKind kind) {
    return COMPARISONS.get(kind);
  }

  /** The level an infix operator stands on, or 0 if it is none. */
  static int level(TokenKind kind) {
    if (COMPARISONS.containsKey(kind)) {
      return COMPARISON;
    }
    return switch (kind) {
      case OR -> OR;
      case AND -> AND;
      case RANGE -> RANGE;
      case PLUS, MINUS -> SUM;
      default -> BINARY.containsKey(kind) ? PRODUCT : 0;
    };
  }
}
