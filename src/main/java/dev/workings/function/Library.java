package dev.workings.function;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All functions of the language, by name. */
public final class Library {
  private static final Map<String, Function> FUNCTIONS = new TreeMap<>();

  static {
    Stream.of(
            ElementaryFunctions.ALL,
            RoundingFunctions.ALL,
            NumberTheory.ALL,
            Statistics.ALL,
            VectorFunctions.ALL,
            ShapeFunctions.ALL,
            LinearAlgebra.ALL,
            Convolution.ALL,
            FloatingPoint.ALL)
        .flatMap(List::stream)
        .forEach(function -> FUNCTIONS.put(function.name(), function));
  }

  private Library() {}

  /** The function of that name, or null. */
  public static @Nullable Function find(String name) {
    return FUNCTIONS.get(name);
  }

  /** Whether a call of that name is mathematical notation: it is in the library, and known so. */
  public static boolean isNotation(String name) {
    Function function = find(name);
    return function != null && function.notation() == Function.Notation.MATHEMATICAL;
  }

  /** All names in alphabetical order. */
  public static List<String> names() {
    return List.copyOf(FUNCTIONS.keySet());
  }
}
