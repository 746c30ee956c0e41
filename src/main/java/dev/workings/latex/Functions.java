package dev.workings.latex;

import dev.workings.function.Term;
import dev.workings.latex.Printed.Level;
import java.util.List;
import java.util.Map;

/** Calls, each in the notation printed mathematics has for it. */
final class Functions {
  /** How a call of the library is set. */
  private interface Setting {
    Printed print(Functions functions, List<Term> arguments);
  }

  private static final Map<String, Setting> SETTINGS =
      Map.ofEntries(
          operator("ln", "\\ln"),
          operator("sin", "\\sin"),
          operator("cos", "\\cos"),
          operator("tan", "\\tan"),
          operator("asin", "\\arcsin"),
          operator("acos", "\\arccos"),
          operator("atan", "\\arctan"),
          operator("sinh", "\\sinh"),
          operator("cosh", "\\cosh"),
          operator("tanh", "\\tanh"),
          operator("log2", "\\log_{2}"),
          operator("log10", "\\log_{10}"),
          operator("det", "\\det"),
          operator("rank", "\\operatorname{rank}"),
          operator("trace", "\\operatorname{tr}"),
          Map.entry("sum", (f, a) -> f.over("\\sum", a.get(0))),
          Map.entry("prod", (f, a) -> f.over("\\prod", a.get(0))),
          command("exp", "\\exp"),
          command("max", "\\max"),
          command("min", "\\min"),
          command("gcd", "\\gcd"),
          fences("abs", "\\lvert ", " \\rvert"),
          fences("floor", "\\lfloor ", " \\rfloor"),
          fences("ceil", "\\lceil ", " \\rceil"),
          fences("norm", "\\lVert ", " \\rVert"),
          // KaTeX makes invalid MathML of \bmod
          infix("mod", "\\;\\mathrm{mod}\\;"),
          infix("dot", "\\cdot"),
          infix("corr2", "\\star"),
          infix("conv2", "*"),
          Map.entry("log", Functions::logarithm),
          Map.entry("map", Functions::mapping),
          Map.entry("sqrt", (f, a) -> f.root("", a.get(0))),
          Map.entry("root", (f, a) -> f.root("[" + f.printer.latex(a.get(1)) + "]", a.get(0))),
          Map.entry("inv", (f, a) -> f.printer.raised(a.get(0), "-1")),
          Map.entry("transpose", (f, a) -> f.printer.raised(a.get(0), "\\top")),
          Map.entry("factorial", (f, a) -> f.printer.print(new Term.Factorial(a.get(0)))),
          Map.entry("binom", Functions::binomial));

  private final TermPrinter printer;

  Functions(TermPrinter printer) {
    this.printer = printer;
  }

  Printed print(Term.Apply apply) {
    Setting setting = SETTINGS.get(apply.function());
    return setting == null
        ? called(printer.function(apply.function()), apply.arguments())
        : setting.print(this, apply.arguments());
  }

  private Printed called(String name, List<Term> arguments) {
    return printer.arguments(arguments).prefixed(name, Level.ATOM);
  }

  /** A bare argument where it is a single sign, else one in parentheses. */
  private Printed applied(String operator, Term argument) {
    Printed printed = printer.print(argument);
    if (isSingle(argument) && printed.level() == Level.ATOM) {
      String latex = operator + " " + printed.latex();
      return new Printed(latex, Level.POWER, printed.nesting(), printed.tall(), true);
    }
    return printed.parenthesised().prefixed(operator, Level.POWER);
  }

  /** A sum or product of a list's entries. */
  private Printed over(String operator, Term list) {
    return printer.print(list).atLeast(Level.POWER).prefixed(operator + " ", Level.BIG);
  }

  private static boolean isSingle(Term term) {
    return term instanceof Term.Number
        || term instanceof Term.Rounded
        || term instanceof Term.Symbol
        || term instanceof Term.Entry
        || term instanceof Term.Grid;
  }

  private Printed logarithm(List<Term> arguments) {
    if (arguments.size() < 2) {
      return applied("\\log", arguments.get(0));
    }
    Term base = arguments.get(1);
    boolean natural = base.equals(new Term.Symbol("e"));
    return applied(natural ? "\\ln" : "\\log_{" + printer.latex(base) + "}", arguments.get(0));
  }

  /** The first argument is a function, and set like one. */
  private Printed mapping(List<Term> arguments) {
    Printed function =
        arguments.get(0) instanceof Term.Symbol symbol
            ? Printed.atom(printer.function(symbol.name()))
            : printer.print(arguments.get(0));
    return function
        .joined(
            printer.item() + " ",
            printer.list(arguments.subList(1, arguments.size()), " "),
            Level.LIST)
        .parenthesised()
        .prefixed("\\operatorname{map}", Level.ATOM);
  }

  private Printed binomial(List<Term> arguments) {
    String latex =
        "\\binom{" + printer.latex(arguments.get(0)) + "}{" + printer.latex(arguments.get(1)) + "}";
    return new Printed(latex, Level.POWER, 0, true);
  }

  private Printed root(String degree, Term radicand) {
    Printed printed = printer.print(radicand);
    return new Printed(
        "\\sqrt" + degree + "{" + printed.latex() + "}", Level.ATOM, 0, printed.tall());
  }

  /** Nobody remembers how these bind, so that they stand in parentheses in whatever is larger. */
  private Printed between(String operator, List<Term> arguments) {
    Printed left = printer.print(arguments.get(0)).asFactor(Level.POWER);
    Printed right = printer.print(arguments.get(1)).atLeast(Level.POWER);
    return left.joined(" " + operator + " ", right, Level.BIG);
  }

  private static Map.Entry<String, Setting> operator(String name, String latex) {
    return Map.entry(name, (f, a) -> f.applied(latex, a.get(0)));
  }

  private static Map.Entry<String, Setting> command(String name, String latex) {
    return Map.entry(name, (f, a) -> f.called(latex, a));
  }

  private static Map.Entry<String, Setting> fences(String name, String open, String close) {
    return Map.entry(name, (f, a) -> f.printer.fenced(open, a.get(0), close));
  }

  private static Map.Entry<String, Setting> infix(String name, String operator) {
    return Map.entry(name, (f, a) -> f.between(operator, a));
  }
}
