package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Span;
import dev.workings.syntax.Statement;
import dev.workings.value.MathException;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/** What an expression needs from its page: a value with a name, or a function. */
public sealed interface Input {
  /** Its name on the page. */
  String name();

  /** Where the page gives it this name. */
  Span place();

  /** The name with its value, or the function with its formula, in plain text. */
  String text();

  /** A value with a name. */
  record Named(String name, Value value, Span place) implements Input {
    @Override
    public String text() {
      return name + " = " + shown();
    }

    private String shown() {
      try {
        return PlainText.of(new Display(null, GridLayout.PLAIN).of(value));
      } catch (MathException undecided) {
        return value.description();
      }
    }
  }

  /** A function of the page's own, or one taken from another page. */
  record Formula(Statement.DefineFunction function, String name, Span place) implements Input {
    @Override
    public String text() {
      return SourceText.of(function.span());
    }
  }

  /** What is known of a name in a scope; null for a name that is built in. */
  static @Nullable Input find(Scope scope, String name) {
    Binding binding = scope.binding(name);
    Statement.DefineFunction function = scope.function(name);
    Span place = scope.placeOf(name);
    if (binding != null) {
      return new Named(name, binding.value(), binding.place());
    }
    return function == null || place == null ? null : new Formula(function, name, place);
  }
}
