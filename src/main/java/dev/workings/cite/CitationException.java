package dev.workings.cite;

/** A style or a work is more than the citation library can do. */
public final class CitationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CitationException(Throwable cause) {
    super(cause);
  }
}
