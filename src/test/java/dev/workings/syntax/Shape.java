package dev.workings.syntax;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints trees as s-expressions, so that a test can say in one line what was read. */
final class Shape {
  private Shape() {}

  static String of(Expr expr) {
    if (expr instanceof Expr.NumberLiteral number) {
      return number.digits() + (number.percent() ? "%" : "");
    } else if (expr instanceof Expr.TextLiteral text) {
      return '"' + text.text() + '"';
    } else if (expr instanceof Expr.BooleanLiteral literal) {
      return "" + literal.value();
    } else if (expr instanceof Expr.Name name) {
      return name.text();
    } else if (expr instanceof Expr.All) {
      return ":";
    } else if (expr instanceof Expr.Invalid) {
      return "INVALID";
    } else if (expr instanceof Expr.Matrix matrix) {
      return matrix.rows().stream()
          .map(row -> row.stream().map(Shape::of).collect(Collectors.joining(" ")))
          .collect(Collectors.joining("; ", "[", "]"));
    }
    return list(Stream.concat(Stream.of(head(expr)), tail(expr)));
  }

  static String of(Statement statement) {
    if (statement instanceof Statement.Define define) {
      return list("=", define.name().text(), of(define.value()), of(define.format()), note(define));
    } else if (statement instanceof Statement.DefineFunction function) {
      String head = list(names(Stream.concat(Stream.of(function.name()), params(function))));
      return list("=", head, of(function.body()));
    } else if (statement instanceof Statement.Expect expect) {
      String within = expect.tolerance() == null ? "" : "within " + of(expect.tolerance());
      return list("expect", of(expect.condition()), within, quoted(expect.note()));
    } else if (statement instanceof Statement.Show show) {
      String word = show.explicit() ? "show" : "";
      return list(word, of(show.expression()), of(show.format()), quoted(show.note()));
    } else if (statement instanceof Statement.ForEach each) {
      Stream<String> columns =
          each.columns().stream().map(c -> list(of(c.expression()), of(c.format())));
      return list("for", each.variable().text(), of(each.items()), list(columns));
    } else if (statement instanceof Statement.Use use) {
      Stream<String> names = use.imports().stream().map(i -> i.name().text() + ">" + i.as().text());
      return list("use", quoted(use.page()), list(names));
    } else if (statement instanceof Statement.Network network) {
      String input = network.input().stream().map(Shape::of).collect(Collectors.joining("x"));
      return list("network", network.name().text(), input, list(parts(network.parts())));
    }
    return "INVALID";
  }

  private static Stream<String> parts(List<NetworkPart> parts) {
    return parts.stream().map(Shape::of);
  }

  private static String of(NetworkPart part) {
    if (part instanceof NetworkPart.Layer layer) {
      return list(Stream.concat(Stream.of(layer.name().text()), arguments(layer.arguments())));
    } else if (part instanceof NetworkPart.Repeat repeat) {
      String times = of(repeat.times());
      return list(Stream.concat(Stream.of("repeat", times), parts(repeat.parts())));
    }
    NetworkPart.Residual residual = (NetworkPart.Residual) part;
    Stream<String> branch = Stream.concat(Stream.of("residual"), parts(residual.branch()));
    Stream<String> shortcut =
        residual.shortcut().isEmpty()
            ? Stream.of()
            : Stream.of(list(Stream.concat(Stream.of("shortcut"), parts(residual.shortcut()))));
    return list(Stream.concat(branch, shortcut));
  }

  private static String head(Expr expr) {
    if (expr instanceof Expr.Unary unary) {
      return switch (unary.operator()) {
        case NEGATE -> "-";
        case PLUS -> "+";
        case NOT -> "not";
        case TRANSPOSE -> "'";
        case FACTORIAL -> "!";
      };
    } else if (expr instanceof Expr.Binary binary) {
      return switch (binary.operator()) {
        case ADD -> "+";
        case SUBTRACT -> "-";
        case MULTIPLY -> "*";
        case DIVIDE -> "/";
        case MULTIPLY_ELEMENTS -> ".*";
        case DIVIDE_ELEMENTS -> "./";
        case POWER -> "^";
        case AND -> "and";
        case OR -> "or";
      };
    } else if (expr instanceof Expr.Comparison comparison) {
      return comparison.operators().stream().map(Shape::sign).collect(Collectors.joining(","));
    } else if (expr instanceof Expr.Call call) {
      return call.function().text();
    } else if (expr instanceof Expr.Member) {
      return ".";
    }
    return expr.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> tail(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return Stream.of(
              arguments(call.arguments()), clauses(call.clauses()), condition(call.condition()))
          .flatMap(s -> s);
    } else if (expr instanceof Expr.Comprehension all) {
      return Stream.of(
              Stream.of(of(all.item())), clauses(all.clauses()), condition(all.condition()))
          .flatMap(s -> s);
    } else if (expr instanceof Expr.Member member) {
      return Stream.of(of(member.target()), member.member().text());
    }
    return Subexpressions.of(expr).stream().map(Shape::of);
  }

  private static Stream<String> arguments(List<Expr.Argument> arguments) {
    return arguments.stream()
        .map(a -> (a.name() == null ? "" : a.name().text() + "=") + of(a.value()));
  }

  private static Stream<String> clauses(List<Expr.Clause> clauses) {
    return clauses.stream().map(c -> list("for", c.variable().text(), of(c.items())));
  }

  private static Stream<String> condition(@Nullable Expr condition) {
    return condition == null ? Stream.empty() : Stream.of(list("if", of(condition)));
  }

  private static String of(@Nullable FormatClause format) {
    if (format == null) {
      return "";
    }
    String digits = format.digits() < 0 ? "" : " " + format.digits();
    return "as"
        + (format.style() == null ? "" : " " + format.style() + digits)
        + (format.rounding() == null ? "" : " " + format.rounding())
        + (format.grouping() == null ? "" : " GROUP " + format.grouping());
  }

  private static String sign(Expr.ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
      case APPROXIMATELY -> "≈";
    };
  }

  private static Stream<Expr.Name> params(Statement.DefineFunction function) {
    return function.parameters().stream();
  }

  private static Stream<String> names(Stream<Expr.Name> names) {
    return names.map(Expr.Name::text);
  }

  private static String note(Statement.Define define) {
    return quoted(define.note());
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "" : '"' + text + '"';
  }

  private static String list(String... parts) {
    return list(Stream.of(parts));
  }

  private static String list(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" ", "(", ")"));
  }
}
