package dev.workings.function;

import dev.workings.function.Term.Operator;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a person would read them aloud: {@code (5·5·1 + 1)·6} is "the quantity 5 times 5 times 1
 * plus 1, end quantity, times 6". For screen readers and for search. Formulas that look different
 * sound different: where a voice alone could not tell them apart, brackets are said.
 */
public final class Reading implements Term.Visitor<String> {
  private static final Reading READING = new Reading();

  private Reading() {}

  /** A term as words. */
  public static String of(Term term) {
    return term.accept(READING);
  }

  /** A working as one sentence without a full stop: "P sub 1 equals …, which equals …". */
  public static String of(Working working) {
    Term left = working.left();
    String before = left == null ? "" : side(left);
    int said = left == null ? 0 : 1;
    StringBuilder sentence = new StringBuilder(before);
    for (Working.Stage stage : working.stages()) {
      String words = side(stage.term());
      if (!words.equals(before)) {
        sentence.append(joint(said, stage.approximate())).append(words);
        said++;
      }
      before = words;
    }
    return sentence.toString();
  }

  private static String joint(int said, boolean approximate) {
    String relation = approximate ? "is approximately " : "equals ";
    return said == 0 ? "" : (said == 1 ? " " : ", which ") + relation;
  }

  /** Beside a relation a comparison stands in brackets, or it would be heard as a chain. */
  private static String side(Term term) {
    return within(term, Cohesion.LIST, isLogical(term));
  }

  private static boolean isLogical(Term term) {
    Cohesion grouping = Cohesion.of(term);
    return grouping == Cohesion.STATEMENT || grouping == Cohesion.LOGIC;
  }

  @Override
  public String number(Term.Number number) {
    return SpokenNumbers.exact(number.value());
  }

  @Override
  public String ratio(Term.Ratio ratio) {
    return SpokenNumbers.fraction(ratio.value());
  }

  @Override
  public String rounded(Term.Rounded rounded) {
    return SpokenNumbers.decimal(rounded.value());
  }

  @Override
  public String scientific(Term.Scientific scientific) {
    return SpokenNumbers.scientific(scientific.mantissa(), scientific.exponent());
  }

  @Override
  public String mixed(Term.Mixed mixed) {
    return mixed.whole() + " and " + SpokenNumbers.fraction(mixed.fraction());
  }

  @Override
  public String percent(Term.Percent percent) {
    return SpokenNumbers.decimal(percent.hundredths()) + " per cent";
  }

  @Override
  public String grouped(Term.Grouped grouped) {
    return of(grouped.term());
  }

  @Override
  public String symbol(Term.Symbol symbol) {
    return SpokenNames.value(symbol.name());
  }

  @Override
  public String words(Term.Words words) {
    return words.text();
  }

  @Override
  public String all(Term.All all) {
    return "all";
  }

  @Override
  public String truth(Term.Truth truth) {
    return Boolean.toString(truth.value());
  }

  @Override
  public String apply(Term.Apply apply) {
    String name = apply.function();
    List<Term> arguments = apply.arguments();
    if (arguments.size() == 2) {
      Term second = arguments.get(1);
      switch (name) {
        case "log":
          return logarithm(second) + operand(arguments.get(0));
        case "root":
          return joined("the root of degree " + tight(second), " of ") + operand(arguments.get(0));
        case "binom":
          return joined(tight(arguments.get(0)), " choose " + tight(second));
        case "mod":
          return joined(tight(arguments.get(0)), " modulo " + tight(second));
        default:
          break;
      }
    }
    boolean single = arguments.size() == 1;
    String words = SpokenNames.function(name) + " of ";
    return words + (single ? operand(arguments.get(0)) : items(arguments));
  }

  private static String logarithm(Term base) {
    return base.equals(new Term.Symbol("e"))
        ? "the natural logarithm of "
        : joined("the logarithm to base " + tight(base), " of ");
  }

  @Override
  public String negative(Term.Negative negative) {
    return "minus " + operand(negative.operand());
  }

  @Override
  public String not(Term.Not not) {
    return "not " + within(not.operand(), Cohesion.ATOM, false);
  }

  @Override
  public String transposed(Term.Transposed transposed) {
    return joined(tight(transposed.operand()), " transposed");
  }

  @Override
  public String factorial(Term.Factorial factorial) {
    return joined(tight(factorial.operand()), " factorial");
  }

  @Override
  public String absolute(Term.Absolute absolute) {
    return "the absolute value of " + operand(absolute.operand());
  }

  @Override
  public String bracketed(Term.Bracketed bracketed) {
    return within(bracketed.inside(), Cohesion.ATOM, true);
  }

  @Override
  public String binary(Term.Binary binary) {
    return switch (binary.operator()) {
      case PLUS -> sum(binary, " plus ");
      case MINUS -> sum(binary, " minus ");
      case TIMES, PRODUCT -> chained(binary, " times ");
      case ELEMENTWISE_TIMES -> chained(binary, " times, entry by entry, ");
      case ELEMENTWISE_OVER -> infix(binary, " divided, entry by entry, by ");
      case OVER -> infix(binary, " over ");
      case AND -> logical(binary, " and ");
      case OR -> logical(binary, " or ");
      case POWER -> power(binary);
    };
  }

  private static String infix(Term.Binary binary, String sign) {
    return joined(factor(binary.left()), sign + operand(binary.right()));
  }

  /** A chain of one operator needs no bracket on its left. */
  private static String chained(Term.Binary binary, String sign) {
    return isSame(binary.left(), binary.operator())
        ? joined(of(binary.left()), sign + operand(binary.right()))
        : infix(binary, sign);
  }

  private static boolean isSame(Term term, Operator operator) {
    return term instanceof Term.Binary inner && inner.operator() == operator;
  }

  /** Products in a sum need no brackets, nor does a sum that begins one. */
  private static String sum(Term.Binary binary, String sign) {
    Term left = binary.left();
    boolean open = !(left instanceof Term.Bracketed) && Cohesion.of(left) == Cohesion.SUM;
    String first = open || isProduct(left) ? of(left) : operand(left);
    String second = isProduct(binary.right()) ? of(binary.right()) : operand(binary.right());
    return joined(first, sign + second);
  }

  private static boolean isProduct(Term term) {
    return isSame(term, Operator.TIMES);
  }

  private static String logical(Term.Binary binary, String sign) {
    Term left = binary.left();
    boolean open = isSame(left, binary.operator()) || left instanceof Term.Not;
    String first = open ? of(left) : clause(left);
    return joined(first, sign + clause(binary.right()));
  }

  private static String power(Term.Binary binary) {
    String base = tight(binary.left());
    if (binary.right() instanceof Term.Number number && number.value().isInteger()) {
      if (number.value().equals(Rational.of(2))) {
        return joined(base, " squared");
      }
      if (number.value().equals(Rational.of(3))) {
        return joined(base, " cubed");
      }
    }
    return joined(base, " to the power " + exponent(binary.right()));
  }

  /** "To the power minus 1" needs no brackets. */
  private static String exponent(Term exponent) {
    if (exponent instanceof Term.Number number && number.value().signum() < 0) {
      Term size = new Term.Number(number.value().negate());
      return Cohesion.of(size) == Cohesion.ATOM ? "minus " + of(size) : tight(exponent);
    }
    return tight(exponent);
  }

  @Override
  public String chain(Term.Chain chain) {
    String words = compared(chain.operands().get(0));
    for (int i = 0; i < chain.relations().size(); i++) {
      String relation = relation(chain.relations().get(i));
      words = joined(words, relation + compared(chain.operands().get(i + 1)));
    }
    return words;
  }

  private static String compared(Term term) {
    return within(term, Cohesion.SUM, false);
  }

  private static String relation(Term.Relation relation) {
    return switch (relation) {
      case EQUAL -> " equals ";
      case NOT_EQUAL -> " is not equal to ";
      case LESS -> " is less than ";
      case LESS_OR_EQUAL -> " is at most ";
      case GREATER -> " is greater than ";
      case GREATER_OR_EQUAL -> " is at least ";
      case APPROXIMATELY -> " is approximately ";
    };
  }

  @Override
  public String entry(Term.Entry entry) {
    List<String> indices = entry.indices().stream().map(Reading::index).toList();
    return joined(tight(entry.target()), " sub " + String.join(" comma ", indices));
  }

  /** An index that has an index itself would be heard as a second one. */
  private static String index(Term index) {
    boolean plain = !(index instanceof Term.Symbol) || of(index).indexOf(' ') < 0;
    return within(index, Cohesion.ATOM, !plain);
  }

  @Override
  public String member(Term.Member member) {
    return "the " + SpokenNames.value(member.name()) + " of " + tight(member.target());
  }

  @Override
  public String big(Term.Big big) {
    String name = big.kind() == Term.Big.Kind.SUM ? "the sum" : "the product";
    return joined(name + bounds(big.bounds(), big.condition()), " of ") + item(big.body());
  }

  @Override
  public String range(Term.Range range) {
    return joined(tight(range.from()), " to " + tight(range.to()));
  }

  @Override
  public String cases(Term.Cases cases) {
    List<String> words = new ArrayList<>();
    for (Term.Case each : cases.cases()) {
      Term condition = each.condition();
      String when = condition == null ? " otherwise" : " if " + condition(condition);
      words.add(joined(compared(each.value()), when));
    }
    return String.join(", ", words);
  }

  @Override
  public String grid(Term.Grid grid) {
    List<List<Term>> rows = grid.rows();
    if (rows.stream().allMatch(List::isEmpty)) {
      return "the empty list";
    }
    if (rows.stream().allMatch(row -> row.size() == 1)) {
      return "the vector " + items(rows.stream().map(row -> row.get(0)).toList());
    }
    List<String> words = rows.stream().map(Reading::items).toList();
    return rows.size() == 1
        ? "the row " + words.get(0)
        : "the matrix with rows " + String.join("; ", words);
  }

  @Override
  public String listing(Term.Listing listing) {
    String bounds = bounds(listing.bounds(), listing.condition());
    return joined("the list" + bounds, " of ") + item(listing.item());
  }

  @Override
  public String dots(Term.Dots dots) {
    return "and so on";
  }

  private static String bounds(List<Term.Bound> bounds, @Nullable Term condition) {
    StringBuilder words = new StringBuilder();
    for (Term.Bound bound : bounds) {
      Term to = bound.to();
      words
          .append(words.isEmpty() ? " over " : " and ")
          .append(SpokenNames.value(bound.variable()));
      String from = (to == null ? " in " : " from ") + tight(bound.from());
      words.append(to == null ? from : joined(from, " to " + tight(to)));
    }
    return condition == null
        ? words.toString()
        : joined(words.toString(), " where " + within(condition, Cohesion.ATOM, false));
  }

  /** Terms with commas between. */
  private static String items(List<Term> terms) {
    return String.join(", ", terms.stream().map(Reading::item).toList());
  }

  private static String item(Term term) {
    return within(term, Cohesion.LOGIC, false);
  }

  private static String condition(Term term) {
    return within(term, Cohesion.LOGIC, false);
  }

  /** An operand of "and" or "or". */
  private static String clause(Term term) {
    return within(term, Cohesion.STATEMENT, false);
  }

  /** An operand of a sum, a product or a fraction, or the argument of a function. */
  private static String operand(Term term) {
    return within(term, Cohesion.CLEAR, false);
  }

  /** What stands before a times or an over, which a minus sign must not reach across. */
  private static String factor(Term term) {
    return within(term, Cohesion.CLEAR, term instanceof Term.Negative);
  }

  /** What words right behind it or before it belong to as a whole. */
  private static String tight(Term term) {
    return within(term, Cohesion.ATOM, false);
  }

  /** A term in brackets if it is looser than allowed, or if they are asked for. */
  private static String within(Term term, Cohesion loosest, boolean always) {
    boolean bare = !always && Cohesion.of(term).compareTo(loosest) <= 0;
    if (bare || term instanceof Term.Bracketed) {
      return of(term);
    }
    if (term instanceof Term.Grid grid) {
      boolean matrix = grid.rows().stream().anyMatch(row -> row.size() > 1);
      return of(term)
          + (!matrix ? ", end vector" : grid.rows().size() == 1 ? ", end row" : ", end matrix");
    }
    return "the quantity " + of(term) + ", end quantity";
  }

  /** Two parts, with the comma one hears behind a bracket. */
  private static String joined(String left, String right) {
    int last = left.lastIndexOf(", ");
    boolean closed = last >= 0 && ENDS.contains(left.substring(last));
    return left + (closed ? "," : "") + right;
  }

  private static final List<String> ENDS =
      List.of(", end quantity", ", end vector", ", end row", ", end matrix");
}
