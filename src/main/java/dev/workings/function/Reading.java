package dev.workings.function;

import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a person would read them aloud: {@code (5·5·1 + 1)·6} is "the quantity 5 times 5 times 1
 * plus 1, end quantity, times 6". For screen readers and for search.
 */
public final class Reading implements Term.Visitor<String> {
  private static final Reading READING = new Reading();
  private static final String END = ", end quantity";

  /** Names of functions that are not what one would say. */
  private static final Map<String, String> SPOKEN =
      Map.ofEntries(
          Map.entry("ln", "the natural logarithm of"),
          Map.entry("log2", "the logarithm to base 2 of"),
          Map.entry("log10", "the logarithm to base 10 of"),
          Map.entry("sqrt", "the square root of"),
          Map.entry("abs", "the absolute value of"),
          Map.entry("norm", "the norm of"),
          Map.entry("det", "the determinant of"),
          Map.entry("inv", "the inverse of"),
          Map.entry("trace", "the trace of"),
          Map.entry("transpose", "the transpose of"),
          Map.entry("floor", "the floor of"),
          Map.entry("ceil", "the ceiling of"),
          Map.entry("sum", "the sum of"),
          Map.entry("prod", "the product of"),
          Map.entry("max", "the largest of"),
          Map.entry("min", "the smallest of"),
          Map.entry("gcd", "the greatest common divisor of"),
          Map.entry("lcm", "the least common multiple of"));

  private Reading() {}

  /** A term as words. */
  public static String of(Term term) {
    return term.accept(READING);
  }

  /** A working as one sentence without a full stop: "P sub 1 equals …, which equals …". */
  public static String of(Working working) {
    Term left = working.left();
    List<String> stages = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    if (left != null) {
      sentence.append(of(left));
      stages.add(sentence.toString());
    }
    for (Working.Stage stage : working.stages()) {
      String words = of(stage.term());
      if (!stages.isEmpty() && stages.get(stages.size() - 1).equals(words)) {
        continue;
      }
      String relation = stage.approximate() ? "is approximately" : "equals";
      String joint =
          stages.isEmpty()
              ? ""
              : stages.size() == 1 ? " " + relation + " " : ", which " + relation + " ";
      sentence.append(joint).append(words);
      stages.add(words);
    }
    return sentence.toString();
  }

  @Override
  public String number(Term.Number number) {
    return signed(PlainText.of(number));
  }

  /** A minus sign is a word, and 8/15 is "8 over 15". */
  private static String signed(String digits) {
    String words = digits.startsWith("-") ? "minus " + digits.substring(1) : digits;
    return words.replace("/", " over ").replace("%", " per cent").replace("…", " and so on");
  }

  @Override
  public String ratio(Term.Ratio ratio) {
    return signed(PlainText.of(ratio));
  }

  @Override
  public String rounded(Term.Rounded rounded) {
    return signed(PlainText.of(rounded));
  }

  @Override
  public String scientific(Term.Scientific scientific) {
    String mantissa = signed(PlainText.of(new Term.Rounded(scientific.mantissa())));
    return mantissa + " times 10 to the power " + signed(String.valueOf(scientific.exponent()));
  }

  @Override
  public String mixed(Term.Mixed mixed) {
    return mixed.whole() + " and " + of(new Term.Ratio(mixed.fraction()));
  }

  @Override
  public String percent(Term.Percent percent) {
    return signed(PlainText.of(percent));
  }

  /** {@code y_hat_i} is "y hat sub i". */
  @Override
  public String grouped(Term.Grouped grouped) {
    return of(grouped.term());
  }

  @Override
  public String symbol(Term.Symbol symbol) {
    String[] segments = symbol.name().split("_");
    StringBuilder words = new StringBuilder(segments[0]);
    for (int i = 1; i < segments.length; i++) {
      boolean decoration = DECORATIONS.contains(segments[i]);
      words.append(decoration ? " " : " sub ").append(segments[i]);
    }
    return words.toString();
  }

  private static final List<String> DECORATIONS =
      List.of("hat", "bar", "tilde", "dot", "vec", "prime", "star");

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
    if (name.equals("log") && arguments.size() == 2) {
      return "the logarithm to base " + of(arguments.get(1)) + " of " + operand(arguments.get(0));
    }
    if (name.equals("root") && arguments.size() == 2) {
      return "the root of degree " + of(arguments.get(1)) + " of " + operand(arguments.get(0));
    }
    String spoken = SPOKEN.getOrDefault(name, function(name) + " of");
    boolean single = arguments.size() == 1;
    return spoken + " " + (single ? operand(arguments.get(0)) : all(arguments));
  }

  /** Words are read as words: conv_params is "conv params", g_2 is "g sub 2". */
  private String function(String name) {
    boolean letter = name.indexOf('_') == 1;
    return letter ? symbol(new Term.Symbol(name)) : name.replace('_', ' ');
  }

  @Override
  public String negative(Term.Negative negative) {
    return "minus " + operand(negative.operand());
  }

  @Override
  public String not(Term.Not not) {
    return "not " + operand(not.operand());
  }

  @Override
  public String transposed(Term.Transposed transposed) {
    return joined(operand(transposed.operand()), " transposed");
  }

  @Override
  public String factorial(Term.Factorial factorial) {
    return joined(operand(factorial.operand()), " factorial");
  }

  @Override
  public String absolute(Term.Absolute absolute) {
    return "the absolute value of " + operand(absolute.operand());
  }

  @Override
  public String binary(Term.Binary binary) {
    if (binary.operator() == Term.Operator.POWER) {
      return power(binary);
    }
    String sign =
        switch (binary.operator()) {
          case PLUS -> " plus ";
          case MINUS -> " minus ";
          case TIMES, PRODUCT -> " times ";
          case ELEMENTWISE_TIMES -> " times, entry by entry, ";
          case ELEMENTWISE_OVER -> " divided, entry by entry, by ";
          case OVER -> " over ";
          case AND -> " and ";
          case OR -> " or ";
          case POWER -> throw new IllegalStateException("powers are read elsewhere");
        };
    return joined(left(binary), sign + right(binary));
  }

  /** A product that ends a sum needs no bracket either. */
  private static String right(Term.Binary binary) {
    boolean open =
        isSum(binary)
            && binary.right() instanceof Term.Binary inner
            && inner.operator() == Term.Operator.TIMES;
    return open ? of(binary.right()) : operand(binary.right());
  }

  /** A chain of one operator, or a product that begins a sum, needs no bracket on its left. */
  private static String left(Term.Binary binary) {
    boolean sum = isSum(binary);
    boolean open =
        binary.left() instanceof Term.Binary inner
            && (inner.operator() == binary.operator()
                || (sum && (isSum(inner) || inner.operator() == Term.Operator.TIMES)));
    return open ? of(binary.left()) : operand(binary.left());
  }

  private static boolean isSum(Term.Binary binary) {
    return binary.operator() == Term.Operator.PLUS || binary.operator() == Term.Operator.MINUS;
  }

  private static String power(Term.Binary binary) {
    String base = operand(binary.left());
    if (binary.right() instanceof Term.Number number && number.value().isInteger()) {
      if (number.value().equals(Rational.of(2))) {
        return joined(base, " squared");
      }
      if (number.value().equals(Rational.of(3))) {
        return joined(base, " cubed");
      }
    }
    return joined(base, " to the power " + operand(binary.right()));
  }

  @Override
  public String chain(Term.Chain chain) {
    StringBuilder words = new StringBuilder(of(chain.operands().get(0)));
    for (int i = 0; i < chain.relations().size(); i++) {
      words.append(relation(chain.relations().get(i))).append(of(chain.operands().get(i + 1)));
    }
    return words.toString();
  }

  private static String relation(Term.Relation relation) {
    return switch (relation) {
      case EQUAL -> " equals ";
      case NOT_EQUAL -> " is not ";
      case LESS -> " is less than ";
      case LESS_OR_EQUAL -> " is at most ";
      case GREATER -> " is greater than ";
      case GREATER_OR_EQUAL -> " is at least ";
      case APPROXIMATELY -> " is approximately ";
    };
  }

  @Override
  public String entry(Term.Entry entry) {
    return joined(operand(entry.target()), " sub " + all(entry.indices()));
  }

  @Override
  public String member(Term.Member member) {
    return "the " + member.name() + " of " + of(member.target());
  }

  @Override
  public String big(Term.Big big) {
    String name = big.kind() == Term.Big.Kind.SUM ? "the sum" : "the product";
    return name + bounds(big.bounds(), big.condition()) + " of " + of(big.body());
  }

  @Override
  public String range(Term.Range range) {
    return of(range.from()) + " to " + of(range.to());
  }

  @Override
  public String cases(Term.Cases cases) {
    List<String> words = new ArrayList<>();
    for (Term.Case each : cases.cases()) {
      Term condition = each.condition();
      String value = of(each.value());
      words.add(condition == null ? value + " otherwise" : value + " if " + of(condition));
    }
    return String.join(", ", words);
  }

  @Override
  public String grid(Term.Grid grid) {
    List<List<Term>> rows = grid.rows();
    if (rows.stream().allMatch(row -> row.size() == 1)) {
      return "the vector " + all(rows.stream().map(row -> row.get(0)).toList());
    }
    List<String> words = rows.stream().map(Reading::all).toList();
    return "the matrix with rows " + String.join("; ", words);
  }

  @Override
  public String listing(Term.Listing listing) {
    return "the list" + bounds(listing.bounds(), listing.condition()) + " of " + of(listing.item());
  }

  @Override
  public String dots(Term.Dots dots) {
    return "and so on";
  }

  private static String bounds(List<Term.Bound> bounds, @Nullable Term condition) {
    StringBuilder words = new StringBuilder();
    for (Term.Bound bound : bounds) {
      Term to = bound.to();
      words.append(words.isEmpty() ? " over " : " and ").append(bound.variable());
      words.append(to == null ? " in " + of(bound.from()) : " from " + of(bound.from()));
      words.append(to == null ? "" : " to " + of(to));
    }
    return condition == null ? words.toString() : words + " where " + of(condition);
  }

  private static String all(List<Term> terms) {
    return String.join(", ", terms.stream().map(Reading::of).toList());
  }

  private static String operand(Term term) {
    boolean compound =
        (term instanceof Term.Binary binary && binary.operator() != Term.Operator.POWER)
            || term instanceof Term.Chain
            || term instanceof Term.Cases
            || term instanceof Term.Big
            || term instanceof Term.Range;
    return compound ? "the quantity " + of(term) + END : of(term);
  }

  /** Two parts, with the comma one hears behind a bracket. */
  private static String joined(String left, String right) {
    return left + (left.endsWith(END) ? "," : "") + right;
  }
}
