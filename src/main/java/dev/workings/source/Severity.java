package dev.workings.source;

/** How grave a {@link Diagnostic} is; the worst comes first. */
public enum Severity {
  /** The build fails and publishes nothing. */
  ERROR,
  /** The build goes on; {@code --strict} makes it an error. */
  WARNING,
  /** Something worth knowing. */
  NOTE
}
