package dev.workings.eval;

import java.util.List;

/** What the pages of the language itself give, for tests elsewhere. */
public final class StandardNames {
  private StandardNames() {}

  /** The functions of {@code std/ml}. */
  public static List<String> ofMachineLearning() {
    return StandardPages.find("std/ml").publicNames();
  }
}
