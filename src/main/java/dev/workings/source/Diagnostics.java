package dev.workings.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is found on the way; not for several threads at once. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Everything found, in order of path and offset; the same finding is listed once. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found.stream().distinct().toList());
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }
}
