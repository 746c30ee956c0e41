package dev.workings.function;

import dev.workings.value.Decimal;
import dev.workings.value.Rational;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Terms as plain text, in the notation of the language: {@code (5·5·1 + 1)·6}, {@code [1, 2; 3,
 * 4]}.
 */
public final class PlainText implements Term.Visitor<String> {
  private static final PlainText TEXT = new PlainText();

  private PlainText() {}

  /** A term as text. */
  public static String of(Term term) {
    return term.accept(TEXT);
  }

  @Override
  public String number(Term.Number number) {
    Figure figure = Figure.of(number.value());
    if (figure == null) {
      return fraction(number.value());
    }
    Integer exponent = figure.exponent();
    String power = exponent == null ? "" : "e" + exponent;
    return decimal(figure.digits()) + power + (figure.percent() ? "%" : "");
  }

  private static String decimal(Decimal decimal) {
    return decimal + (decimal.cut() ? "…" : "");
  }

  private static String fraction(Rational value) {
    return value.numerator() + "/" + value.denominator();
  }

  @Override
  public String ratio(Term.Ratio ratio) {
    Rational value = ratio.value();
    return value.isInteger() ? value.numerator().toString() : fraction(value);
  }

  @Override
  public String rounded(Term.Rounded rounded) {
    return decimal(rounded.value());
  }

  @Override
  public String scientific(Term.Scientific scientific) {
    return decimal(scientific.mantissa()) + "e" + scientific.exponent();
  }

  @Override
  public String mixed(Term.Mixed mixed) {
    return mixed.whole() + " " + fraction(mixed.fraction());
  }

  @Override
  public String percent(Term.Percent percent) {
    return decimal(percent.hundredths()) + "%";
  }

  @Override
  public String grouped(Term.Grouped grouped) {
    return of(grouped.term());
  }

  @Override
  public String symbol(Term.Symbol symbol) {
    return symbol.name();
  }

  @Override
  public String words(Term.Words words) {
    return words.text();
  }

  @Override
  public String truth(Term.Truth truth) {
    return Boolean.toString(truth.value());
  }

  @Override
  public String apply(Term.Apply apply) {
    return apply.function() + "(" + all(apply.arguments()) + ")";
  }

  @Override
  public String negative(Term.Negative negative) {
    Term operand = negative.operand();
    return "-" + (operand instanceof Term.Mixed ? of(operand) : operand(operand));
  }

  @Override
  public String not(Term.Not not) {
    return "not " + operand(not.operand());
  }

  @Override
  public String transposed(Term.Transposed transposed) {
    return operand(transposed.operand()) + "'";
  }

  @Override
  public String factorial(Term.Factorial factorial) {
    return operand(factorial.operand()) + "!";
  }

  @Override
  public String absolute(Term.Absolute absolute) {
    return "|" + of(absolute.operand()) + "|";
  }

  @Override
  public String bracketed(Term.Bracketed bracketed) {
    return "(" + of(bracketed.inside()) + ")";
  }

  @Override
  public String binary(Term.Binary binary) {
    String sign =
        switch (binary.operator()) {
          case PLUS -> " + ";
          case MINUS -> " - ";
          case TIMES, PRODUCT -> "*";
          case ELEMENTWISE_TIMES -> ".*";
          case ELEMENTWISE_OVER -> "./";
          case OVER -> "/";
          case POWER -> "^";
          case AND -> " and ";
          case OR -> " or ";
        };
    return operand(binary.left()) + sign + operand(binary.right());
  }

  @Override
  public String chain(Term.Chain chain) {
    StringBuilder text = new StringBuilder(of(chain.operands().get(0)));
    for (int i = 0; i < chain.relations().size(); i++) {
      text.append(relation(chain.relations().get(i))).append(of(chain.operands().get(i + 1)));
    }
    return text.toString();
  }

  private static String relation(Term.Relation relation) {
    return switch (relation) {
      case EQUAL -> " == ";
      case NOT_EQUAL -> " != ";
      case LESS -> " < ";
      case LESS_OR_EQUAL -> " <= ";
      case GREATER -> " > ";
      case GREATER_OR_EQUAL -> " >= ";
      case APPROXIMATELY -> " ≈ ";
    };
  }

  @Override
  public String entry(Term.Entry entry) {
    return operand(entry.target()) + "[" + all(entry.indices()) + "]";
  }

  @Override
  public String member(Term.Member member) {
    return operand(member.target()) + "." + member.name();
  }

  @Override
  public String big(Term.Big big) {
    String name = big.kind() == Term.Big.Kind.SUM ? "sum" : "prod";
    return name + "(" + of(big.body()) + clauses(big.bounds(), big.condition()) + ")";
  }

  @Override
  public String range(Term.Range range) {
    return operand(range.from()) + ".." + operand(range.to());
  }

  @Override
  public String cases(Term.Cases cases) {
    StringBuilder text = new StringBuilder();
    for (Term.Case each : cases.cases()) {
      Term condition = each.condition();
      String value = of(each.value());
      text.append(condition == null ? value : "if " + of(condition) + " then " + value + " else ");
    }
    return text.toString();
  }

  @Override
  public String grid(Term.Grid grid) {
    boolean vector = grid.rows().stream().allMatch(row -> row.size() == 1);
    return "["
        + grid.rows().stream().map(this::all).collect(Collectors.joining(vector ? ", " : "; "))
        + "]";
  }

  @Override
  public String listing(Term.Listing listing) {
    return "[" + of(listing.item()) + clauses(listing.bounds(), listing.condition()) + "]";
  }

  @Override
  public String dots(Term.Dots dots) {
    return "…";
  }

  @Override
  public String all(Term.All all) {
    return ":";
  }

  private String all(List<Term> terms) {
    return terms.stream().map(PlainText::of).collect(Collectors.joining(", "));
  }

  private static String clauses(List<Term.Bound> bounds, @Nullable Term condition) {
    StringBuilder text = new StringBuilder();
    for (Term.Bound bound : bounds) {
      Term to = bound.to();
      text.append(text.isEmpty() ? " for " : ", ").append(bound.variable()).append(" in ");
      text.append(of(bound.from())).append(to == null ? "" : ".." + of(to));
    }
    return condition == null ? text.toString() : text + " if " + of(condition);
  }

  private static boolean isSignedOrFraction(Term term) {
    if (term instanceof Term.Number number) {
      return number.value().signum() < 0 || Figure.of(number.value()) == null;
    }
    return term instanceof Term.Ratio
        || term instanceof Term.Mixed
        || (term instanceof Term.Rounded rounded && rounded.value().signum() < 0)
        || (term instanceof Term.Percent percent && percent.hundredths().signum() < 0)
        || (term instanceof Term.Scientific scientific && scientific.mantissa().signum() < 0);
  }

  /** Compound parts stand in parentheses: more than needed, but never read wrongly. */
  private static String operand(Term term) {
    boolean compound =
        term instanceof Term.Binary
            || term instanceof Term.Negative
            || term instanceof Term.Not
            || term instanceof Term.Chain
            || term instanceof Term.Cases
            || term instanceof Term.Range
            || isSignedOrFraction(term);
    return compound ? "(" + of(term) + ")" : of(term);
  }
}
