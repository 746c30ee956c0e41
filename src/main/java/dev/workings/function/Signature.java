package dev.workings.function;

import java.util.List;

/**
 * The parameters of a function, by name. A name that ends with {@code ?} may be left out; one that
 * ends with {@code …} stands for any number of arguments, at least one.
 */
public record Signature(List<String> parameters) {
  public Signature {
    parameters = List.copyOf(parameters);
  }

  static Signature of(String... parameters) {
    return new Signature(List.of(parameters));
  }

  /** The smallest number of arguments. */
  public int least() {
    return (int) parameters.stream().filter(name -> !name.endsWith("?")).count();
  }

  /** The largest number of arguments. */
  public int most() {
    boolean any = parameters.stream().anyMatch(name -> name.endsWith("…"));
    return any ? Integer.MAX_VALUE : parameters.size();
  }

  public boolean accepts(int arguments) {
    return least() <= arguments && arguments <= most();
  }

  /** The parameters as a reader writes them, such as {@code x, b}. */
  @Override
  public String toString() {
    return String.join(", ", parameters).replace("?", "");
  }
}
