package dev.workings.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of Pebble's language that templates may use: what is not named here does not exist.
 *
 * <p>Left out is what reads resources, the clock or the locale, runs threads, prints text unescaped
 * or makes much out of little.
 */
final class Language extends ExtensionCustomizer {
  static final List<String> TAGS =
      List.of("block", "extends", "for", "if", "import", "include", "macro", "set");
  static final List<String> FILTERS =
      List.of(
          "abbreviate",
          "capitalize",
          "default",
          "escape",
          "first",
          "last",
          "length",
          "lower",
          "slice",
          "title",
          "trim",
          "upper",
          "urlencode");
  static final List<String> FUNCTIONS = List.of("max", "min");

  Language(Extension standard) {
    super(standard);
  }

  @Override
  public Map<String, Filter> getFilters() {
    return only(FILTERS, super.getFilters());
  }

  @Override
  public Map<String, Function> getFunctions() {
    return only(FUNCTIONS, super.getFunctions());
  }

  @Override
  public @Nullable List<TokenParser> getTokenParsers() {
    List<TokenParser> all = super.getTokenParsers();
    return all == null ? null : all.stream().filter(tag -> TAGS.contains(tag.getTag())).toList();
  }

  @Override
  public @Nullable List<BinaryOperator> getBinaryOperators() {
    List<BinaryOperator> all = super.getBinaryOperators();
    return all == null
        ? null
        : all.stream().map(Language::bounded).filter(Objects::nonNull).toList();
  }

  /** None: {@link Attributes} says all there is to say. */
  @Override
  public @Nullable List<AttributeResolver> getAttributeResolver() {
    return null;
  }

  private static @Nullable BinaryOperator bounded(BinaryOperator operator) {
    return switch (operator.getSymbol()) {
      case ".." -> null;
      case "~" -> replacement(operator, Joined::new);
      case "+" -> replacement(operator, Sum::new);
      default -> operator;
    };
  }

  private static BinaryOperator replacement(
      BinaryOperator operator, Supplier<? extends BinaryExpression<?>> node) {
    return new BinaryOperatorImpl(
        operator.getSymbol(),
        operator.getPrecedence(),
        node,
        BinaryOperatorType.NORMAL,
        Associativity.LEFT);
  }

  private static <T> Map<String, T> only(List<String> names, @Nullable Map<String, T> all) {
    Map<String, T> kept = new TreeMap<>();
    if (all != null) {
      kept.putAll(all);
      kept.keySet().retainAll(names);
    }
    return kept;
  }
}
