package dev.workings.latex;

import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.latex.Printed.Level;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a term as LaTeX, with no more parentheses than it needs to be read back as the same term.
 */
final class TermPrinter implements Term.Visitor<Printed> {
  private final Numerals numerals;
  private final Symbols symbols;
  private final boolean tight;
  private final Functions functions = new Functions(this);

  /**
   * @param tight whether binary operators stand without spaces, as in a subscript
   */
  TermPrinter(Numerals numerals, Symbols symbols, boolean tight) {
    this.numerals = numerals;
    this.symbols = symbols;
    this.tight = tight;
  }

  /** A function's name as the author wants it. */
  String function(String name) {
    return symbols.function(name);
  }

  Printed print(Term term) {
    return term.accept(this);
  }

  String latex(Term term) {
    return print(term).latex();
  }

  /** The terms printed with commas between, in parentheses. */
  Printed arguments(List<Term> terms) {
    return list(terms, " ").parenthesised();
  }

  /** What stands between numbers: a comma, but where one may be part of a number a semicolon. */
  String item() {
    return numerals.item();
  }

  /** The terms with a comma and a space between. */
  Printed list(List<Term> terms, String space) {
    List<Printed> parts = terms.stream().map(this::print).toList();
    String latex = parts.stream().map(Printed::latex).collect(Collectors.joining(item() + space));
    int nesting = parts.stream().mapToInt(Printed::nesting).max().orElse(0);
    return new Printed(latex, Level.LIST, nesting, parts.stream().anyMatch(Printed::tall));
  }

  @Override
  public Printed number(Term.Number number) {
    Rational value = number.value();
    Figure figure = Figure.of(value);
    if (figure == null) {
      return fraction(value);
    }
    Level level = value.signum() < 0 ? Level.SUM : level(figure);
    return Printed.flat(numerals.figure(figure), level);
  }

  private static Level level(Figure figure) {
    if (figure.exponent() != null) {
      return figure.isPowerOfTen() ? Level.POWER : Level.PRODUCT;
    }
    return figure.percent() ? Level.POWER : Level.ATOM;
  }

  private Printed fraction(Rational value) {
    Level level = value.signum() < 0 ? Level.SUM : Level.POWER;
    return new Printed(numerals.fraction(value), level, 0, true);
  }

  @Override
  public Printed ratio(Term.Ratio ratio) {
    Rational value = ratio.value();
    return value.isInteger() ? number(new Term.Number(value)) : fraction(value);
  }

  @Override
  public Printed rounded(Term.Rounded rounded) {
    Level level = rounded.value().unscaled().signum() < 0 ? Level.SUM : Level.ATOM;
    return Printed.flat(numerals.decimal(rounded.value()), level);
  }

  @Override
  public Printed scientific(Term.Scientific scientific) {
    Level level = scientific.mantissa().unscaled().signum() < 0 ? Level.SUM : Level.PRODUCT;
    return Printed.flat(numerals.scientific(scientific.mantissa(), scientific.exponent()), level);
  }

  @Override
  public Printed mixed(Term.Mixed mixed) {
    String latex = numerals.integer(mixed.whole()) + numerals.fraction(mixed.fraction());
    return new Printed(latex, Level.POWER, 0, true);
  }

  @Override
  public Printed percent(Term.Percent percent) {
    Level level = percent.hundredths().unscaled().signum() < 0 ? Level.SUM : Level.POWER;
    return Printed.flat(numerals.decimal(percent.hundredths()) + "\\%", level);
  }

  @Override
  public Printed grouped(Term.Grouped grouped) {
    Numerals asked = numerals.grouped(grouped.grouping());
    return new TermPrinter(asked, symbols, tight).print(grouped.term());
  }

  @Override
  public Printed symbol(Term.Symbol symbol) {
    return name(symbols.variable(symbol.name(), List.of(), ","));
  }

  private static Printed name(String latex) {
    boolean raised = latex.contains("^") || latex.contains("'_");
    return Printed.flat(latex, raised ? Level.POWER : Level.ATOM);
  }

  @Override
  public Printed words(Term.Words words) {
    return Printed.atom("\\text{" + Escapes.text(words.text()) + "}");
  }

  @Override
  public Printed truth(Term.Truth truth) {
    return Printed.atom(symbols.wording().truth(truth.value()));
  }

  @Override
  public Printed apply(Term.Apply apply) {
    return functions.print(apply);
  }

  @Override
  public Printed negative(Term.Negative negative) {
    Printed operand = print(negative.operand());
    if (operand.level() == Level.BIG) {
      return operand.prefixed("-", Level.BIG);
    }
    return operand.atLeast(Level.PRODUCT).prefixed("-", Level.SUM);
  }

  @Override
  public Printed not(Term.Not not) {
    Printed operand = print(not.operand());
    boolean twice = operand.level() == Level.NOT;
    return (twice ? operand : operand.atLeast(Level.POWER)).prefixed("\\lnot ", Level.NOT);
  }

  @Override
  public Printed transposed(Term.Transposed transposed) {
    return raised(transposed.operand(), "\\top");
  }

  @Override
  public Printed factorial(Term.Factorial factorial) {
    return print(factorial.operand()).atLeast(Level.ATOM).followed("!", Level.POWER);
  }

  @Override
  public Printed absolute(Term.Absolute absolute) {
    return fenced("\\lvert ", absolute.operand(), " \\rvert");
  }

  /** A term between two fences, which grow with it. */
  Printed fenced(String open, Term inside, String close) {
    Printed printed = print(inside);
    String left = printed.tall() ? "\\left" : "";
    String right = printed.tall() ? " \\right" + close.strip() : close;
    return new Printed(
        left + open + printed.latex() + right, Level.ATOM, printed.nesting(), printed.tall());
  }

  /** A term with an exponent. */
  Printed raised(Term base, String exponent) {
    return print(base).atLeast(Level.ATOM).followed("^{" + exponent + "}", Level.POWER);
  }

  @Override
  public Printed bracketed(Term.Bracketed bracketed) {
    return print(bracketed.inside()).parenthesised();
  }

  @Override
  public Printed binary(Term.Binary binary) {
    Term left = binary.left();
    Term right = binary.right();
    switch (binary.operator()) {
      case PLUS:
        return infix(left, Level.SUM, "+", right, Level.PRODUCT);
      case MINUS:
        return infix(left, Level.SUM, "-", right, Level.PRODUCT);
      case TIMES:
        return product(binary);
      case PRODUCT:
        return print(left)
            .asFactor(Level.PRODUCT)
            .joined("\\,", print(right).atLeast(Level.POWER), Level.PRODUCT);
      case ELEMENTWISE_TIMES:
        return infix(left, Level.ENTRYWISE, "\\odot", right, Level.POWER);
      case ELEMENTWISE_OVER:
        return infix(left, Level.ENTRYWISE, "\\oslash", right, Level.POWER);
      case OVER:
        return fraction(binary);
      case POWER:
        return raised(left, latex(right));
      case AND:
        return infix(left, Level.AND, "\\land", right, Level.NOT);
      default:
        return infix(left, Level.OR, "\\lor", right, Level.AND);
    }
  }

  private Printed infix(Term left, Level leftLevel, String operator, Term right, Level rightLevel) {
    return print(left)
        .atLeast(leftLevel)
        .joined(spaced(operator), print(right).atLeast(rightLevel), leftLevel);
  }

  private String spaced(String operator) {
    return tight && !operator.startsWith("\\") ? operator : " " + operator + " ";
  }

  /** A minus sign in front of the first factor is set in front of the product. */
  private Printed product(Term.Binary binary) {
    if (binary.left() instanceof Term.Negative negative) {
      Term product = new Term.Binary(binary.operator(), negative.operand(), binary.right());
      return negative(new Term.Negative(product));
    }
    return print(binary.left())
        .asFactor(Level.PRODUCT)
        .joined(" \\cdot ", print(binary.right()).atLeast(Level.POWER), Level.PRODUCT);
  }

  private Printed fraction(Term.Binary binary) {
    Printed over = print(binary.left());
    Printed under = print(binary.right());
    return new Printed(
        "\\frac{" + over.latex() + "}{" + under.latex() + "}",
        Level.POWER,
        Math.max(over.nesting(), under.nesting()),
        true);
  }

  @Override
  public Printed chain(Term.Chain chain) {
    Printed printed = print(chain.operands().get(0)).atLeast(Level.BIG);
    for (int i = 0; i < chain.relations().size(); i++) {
      Printed next = print(chain.operands().get(i + 1)).atLeast(Level.BIG);
      String relation = " " + Relations.latex(chain.relations().get(i)) + " ";
      printed = printed.joined(relation, next, Level.RELATION);
    }
    return printed;
  }

  @Override
  public Printed entry(Term.Entry entry) {
    TermPrinter inner = new TermPrinter(numerals, symbols, true);
    List<String> indices = entry.indices().stream().map(inner::latex).toList();
    boolean simple = entry.indices().stream().allMatch(TermPrinter::isSimple);
    String separator = simple ? "," : ",\\,";
    if (entry.target() instanceof Term.Symbol symbol) {
      return name(symbols.variable(symbol.name(), indices, separator));
    }
    Printed target = print(entry.target());
    return (hasSubscript(entry.target()) ? target.parenthesised() : target.atLeast(Level.ATOM))
        .indexed(String.join(separator, indices));
  }

  private static boolean hasSubscript(Term term) {
    return term instanceof Term.Entry
        || term instanceof Term.Listing
        || (term instanceof Term.Member member && Names.variable(member.name()).contains("_"));
  }

  private static boolean isSimple(Term index) {
    return index instanceof Term.Number
        || index instanceof Term.Symbol
        || index instanceof Term.All;
  }

  @Override
  public Printed all(Term.All all) {
    return Printed.atom(":");
  }

  @Override
  public Printed member(Term.Member member) {
    return print(member.target())
        .atLeast(Level.ATOM)
        .followed("." + Names.variable(member.name()), Level.ATOM);
  }

  @Override
  public Printed big(Term.Big big) {
    String command = big.kind() == Term.Big.Kind.SUM ? "\\sum" : "\\prod";
    StringBuilder operators = new StringBuilder();
    for (int i = 0; i < big.bounds().size(); i++) {
      boolean last = i == big.bounds().size() - 1;
      Term condition = last ? big.condition() : null;
      operators.append(command).append(Bounds.limits(this, big.bounds().get(i), condition));
    }
    Printed inner = print(big.body());
    Printed body = inner.level() == Level.BIG ? inner : inner.atLeast(Level.PRODUCT);
    return new Printed(operators + body.latex(), Level.BIG, body.nesting(), true);
  }

  @Override
  public Printed range(Term.Range range) {
    return print(range.from())
        .atLeast(Level.SUM)
        .joined(",\\ldots,", print(range.to()).atLeast(Level.SUM), Level.LIST);
  }

  @Override
  public Printed cases(Term.Cases cases) {
    List<String> rows = new ArrayList<>();
    for (Term.Case each : cases.cases()) {
      Term condition = each.condition();
      String when =
          condition == null
              ? symbols.wording().noCondition()
              : symbols.wording().condition() + " " + latex(condition);
      rows.add(latex(each.value()) + " & " + when);
    }
    String latex = "\\begin{cases} " + String.join(" \\\\ ", rows) + " \\end{cases}";
    return new Printed(latex, Level.LIST, 0, true);
  }

  @Override
  public Printed grid(Term.Grid grid) {
    return Grids.print(this, grid);
  }

  @Override
  public Printed listing(Term.Listing listing) {
    Printed item = print(listing.item()).parenthesised();
    StringBuilder limits = new StringBuilder();
    for (int i = 0; i < listing.bounds().size(); i++) {
      boolean last = i == listing.bounds().size() - 1;
      Term condition = last ? listing.condition() : null;
      limits
          .append(Bounds.range(this, listing.bounds().get(i), condition))
          .append(last ? "" : item() + "\\; ");
    }
    return item.indexed(limits.toString());
  }

  @Override
  public Printed dots(Term.Dots dots) {
    return Printed.atom(
        switch (dots.way()) {
          case ACROSS -> "\\cdots";
          case DOWN -> "\\vdots";
          case DIAGONAL -> "\\ddots";
        });
  }
}
