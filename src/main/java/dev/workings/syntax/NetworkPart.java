package dev.workings.syntax;

import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A part of a network, as it was written. */
public sealed interface NetworkPart {
  /** Where the layer stands, or the words that begin a block. */
  Span span();

  /** A layer with its arguments; {@code relu} has none. */
  record Layer(Span span, Expr.Name name, List<Expr.Argument> arguments) implements NetworkPart {
    public Layer {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code repeat 3: …}: the parts so many times, one after another. */
  record Repeat(Span span, Expr times, List<NetworkPart> parts) implements NetworkPart {
    public Repeat {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@code residual: … shortcut: …}: the sum of two branches with the same input.
   *
   * @param shortcut the second branch; empty where it is the input itself
   */
  record Residual(Span span, List<NetworkPart> branch, List<NetworkPart> shortcut)
      implements NetworkPart {
    public Residual {
      branch = List.copyOf(branch);
      shortcut = List.copyOf(shortcut);
    }
  }

  /** Every expression in these parts, in the order they were written. */
  static List<Expr> expressions(List<NetworkPart> parts) {
    List<Expr> expressions = new ArrayList<>();
    for (NetworkPart part : parts) {
      if (part instanceof Layer layer) {
        layer.arguments().forEach(argument -> expressions.add(argument.value()));
      } else if (part instanceof Repeat repeat) {
        expressions.add(repeat.times());
        expressions.addAll(expressions(repeat.parts()));
      } else if (part instanceof Residual residual) {
        expressions.addAll(expressions(residual.branch()));
        expressions.addAll(expressions(residual.shortcut()));
      }
    }
    return expressions;
  }
}
