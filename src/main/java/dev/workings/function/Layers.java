package dev.workings.function;

import dev.workings.value.*;
import java.util.*;

public final class Layers {
  public static Layer apply(String name, List<Value> p, Map<String, Value> n, List<Integer> in) {
    throw new IllegalStateException();
  }

  public static List<String> names() {
    return List.of();
  }
}
