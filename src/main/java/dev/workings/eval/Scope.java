package dev.workings.eval;

import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.Elementary;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one page, from top to bottom. A name is given once; a name whose definition failed
 * is remembered, so that what depends on it is not reported as unknown.
 */
public final class Scope {
  private static final Map<String, Value> CONSTANTS =
      Map.of("e", Elementary.e(), "pi", Elementary.pi());

  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Map<String, Statement.DefineFunction> functions = new LinkedHashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final Map<String, Scope> homes = new LinkedHashMap<>();
  private final Map<String, Span> taken = new LinkedHashMap<>();

  static @Nullable Value constant(String name) {
    return CONSTANTS.get(name);
  }

  /** Parameters and indices may have the name of anything but a constant. */
  static void checkVariable(Expr.Name name) {
    if (CONSTANTS.containsKey(name.text())) {
      throw builtIn(name);
    }
  }

  static EvaluationException builtIn(Expr.Name name) {
    String fact = name.text() + " has a meaning already: it is built in";
    return new EvaluationException(
        Diagnostic.error(Code.ALREADY_DEFINED, fact, name.span()).hint("choose another name"));
  }

  @Nullable Binding binding(String name) {
    return bindings.get(name);
  }

  Statement.@Nullable DefineFunction function(String name) {
    return functions.get(name);
  }

  /** The page on which a function was defined: this one, or the one it was taken from. */
  Scope homeOf(String function) {
    return homes.getOrDefault(function, this);
  }

  /** Takes a value or a function from another page; false if that page has no such name. */
  boolean take(String name, Scope other, Expr.Name as) {
    Binding binding = other.binding(name);
    Statement.DefineFunction function = other.function(name);
    if (binding != null) {
      bindings.put(as.text(), Binding.of(as, binding));
    } else if (function != null) {
      functions.put(as.text(), function);
      homes.put(as.text(), other.homeOf(name));
      taken.put(as.text(), as.span());
    }
    return binding != null || function != null;
  }

  boolean hasFailed(String name) {
    return failed.contains(name);
  }

  /** The names that have failed so far. */
  Set<String> failures() {
    return Set.copyOf(failed);
  }

  /** Forgets failures that were there to be shown: who uses those names makes a new mistake. */
  void keepFailures(Set<String> before) {
    failed.retainAll(before);
  }

  void define(Binding binding) {
    bindings.put(binding.name(), binding);
  }

  void define(Statement.DefineFunction function) {
    functions.put(function.name().text(), function);
  }

  void fail(String name) {
    if (!isTaken(name)) {
      failed.add(name);
    }
  }

  private boolean isTaken(String name) {
    return bindings.containsKey(name) || functions.containsKey(name);
  }

  /** Where a name was given, or null. */
  @Nullable Span placeOf(String name) {
    Binding binding = bindings.get(name);
    Statement.DefineFunction function = functions.get(name);
    if (binding != null) {
      return binding.place();
    }
    return function == null ? null : taken.getOrDefault(name, function.name().span());
  }

  /** Fails if a name has been given already, or is built in. */
  void requireNew(Expr.Name name) {
    String text = name.text();
    Span before = placeOf(text);
    if (before != null) {
      Diagnostic twice =
          Diagnostic.error(Code.ALREADY_DEFINED, text + " is defined already", name.span());
      throw new EvaluationException(
          twice
              .label(before, "defined here first")
              .hint("a name keeps its value on a page: choose another one"));
    }
    if (isBuiltIn(text)) {
      throw builtIn(name);
    }
  }

  private static boolean isBuiltIn(String name) {
    return CONSTANTS.containsKey(name) || Library.find(name) != null || name.equals(Mapping.NAME);
  }

  /** The names other pages may use, for suggestions. */
  List<String> publicNames() {
    List<String> names = new ArrayList<>(bindings.keySet());
    names.addAll(functions.keySet());
    names.removeIf(name -> name.startsWith("_"));
    return names;
  }

  /** All names of values, for suggestions. */
  List<String> names() {
    List<String> names = new ArrayList<>(bindings.keySet());
    names.add("e");
    names.add("pi");
    return names;
  }

  /** All names of the page's functions, for suggestions. */
  List<String> functionNames() {
    return List.copyOf(functions.keySet());
  }
}
