package dev.workings.function;

import dev.workings.function.Function.Notation;
import dev.workings.value.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class Library {
  private static final Map<String, Function> F = new TreeMap<>();

  static {
    F.put(
        "ln",
        new Function(
            "ln",
            new Signature("ln(x)", 1, 1),
            Notation.MATHEMATICAL,
            a -> Elementary.ln((Scalar) a.get(0))));
    F.put(
        "exp",
        new Function(
            "exp",
            new Signature("exp(x)", 1, 1),
            Notation.MATHEMATICAL,
            a -> Elementary.exp((Scalar) a.get(0))));
    F.put(
        "log",
        new Function(
            "log",
            new Signature("log(x, b)", 2, 2),
            Notation.MATHEMATICAL,
            a -> Elementary.log((Scalar) a.get(0), (Scalar) a.get(1))));
    F.put(
        "sum",
        new Function(
            "sum",
            new Signature("sum(v)", 1, 1),
            Notation.PROGRAMMATIC,
            a -> {
              Value s = Rational.ZERO;
              for (Scalar x : ((Tensor) a.get(0)).entries()) s = Arithmetic.add(s, x);
              return s;
            }));
    F.put(
        "prod",
        new Function(
            "prod",
            new Signature("prod(v)", 1, 1),
            Notation.PROGRAMMATIC,
            a -> {
              Value s = Rational.ONE;
              for (Scalar x : ((Tensor) a.get(0)).entries()) s = Arithmetic.multiply(s, x);
              return s;
            }));
    F.put(
        "vec",
        new Function(
            "vec",
            new Signature("vec(A)", 1, 1),
            Notation.MATHEMATICAL,
            a -> {
              Tensor t = (Tensor) a.get(0);
              List<Scalar> e = new ArrayList<>();
              for (int j = 0; j < t.columns(); j++)
                for (int i = 0; i < t.rows(); i++) e.add(t.at(i, j));
              return Tensor.vector(e);
            }));
    F.put(
        "shape",
        new Function(
            "shape",
            new Signature("shape(A)", 1, 1),
            Notation.PROGRAMMATIC,
            a -> {
              List<Scalar> e = new ArrayList<>();
              for (int n : ((Tensor) a.get(0)).shape()) e.add(Rational.of(n));
              return Tensor.vector(e);
            }));
  }

  public static @Nullable Function find(String name) {
    return F.get(name);
  }

  public static List<String> names() {
    return List.copyOf(F.keySet());
  }
}
