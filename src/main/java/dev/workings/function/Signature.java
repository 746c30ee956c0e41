package dev.workings.function;

public record Signature(String text, int least, int most) {
  public boolean accepts(int n) {
    return n >= least && n <= most;
  }

  @Override
  public String toString() {
    return text;
  }
}
