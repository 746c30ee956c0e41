package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Subexpressions;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what the names were at a place where the arithmetic has no answer. */
final class Operands {
  private static final int MOST = 3;
  private static final int LONGEST = 24;

  private final Interpreter interpreter;

  Operands(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The arithmetic's problem at an expression, with the values of the names in it. */
  Diagnostic of(MathException problem, Expr place) {
    Diagnostic diagnostic = Faults.diagnostic(problem, place.span());
    Map<String, Expr.Name> names = new LinkedHashMap<>();
    collect(place, names);
    if (problem.fault() == Fault.SHAPE_MISMATCH) {
      diagnostic = defined(diagnostic, names);
    }
    List<String> values = new ArrayList<>();
    names.keySet().forEach(name -> add(values, name));
    boolean tells = !values.isEmpty() && values.size() <= MOST && !(place instanceof Expr.Name);
    return tells ? diagnostic.caret(String.join(", ", values)) : diagnostic;
  }

  /** A comprehension's variables are gone when it fails. */
  private static void collect(Expr expr, Map<String, Expr.Name> names) {
    if (expr instanceof Expr.Name name) {
      names.putIfAbsent(name.text(), name);
    }
    Subexpressions.of(expr).forEach(part -> collect(part, names));
  }

  /** Names of the page with the places where they got their shapes. */
  private Diagnostic defined(Diagnostic diagnostic, Map<String, Expr.Name> names) {
    Diagnostic labelled = diagnostic;
    for (String name : List.copyOf(names.keySet())) {
      boolean local = Local.find(interpreter.local, name) != null;
      Binding binding = local ? null : interpreter.scope.binding(name);
      if (binding != null && binding.value() instanceof Tensor tensor) {
        labelled = labelled.label(binding.place(), name + " is " + tensor.description());
        names.remove(name);
      }
    }
    return labelled;
  }

  private void add(List<String> values, String name) {
    Value value = value(name);
    if (value instanceof Scalar scalar) {
      String text = PlainText.of(new Display(null, GridLayout.PLAIN).of(scalar));
      if (text.length() <= LONGEST) {
        values.add(name + " is " + text.replace('-', '−'));
      }
    } else if (value instanceof Tensor tensor) {
      values.add(name + " is " + tensor.description());
    }
  }

  private @Nullable Value value(String name) {
    Local local = Local.find(interpreter.local, name);
    if (local != null) {
      return local.value();
    }
    Binding binding = interpreter.scope.binding(name);
    return binding == null ? null : binding.value();
  }
}
