package dev.workings.markdown;

import dev.workings.source.Code;

/** Ends a parse whose text is beyond a limit; becomes a diagnostic before it leaves the package. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final int offset;

  /**
   * @param offset the place in {@link Body#text()}
   */
  TooMuch(Code code, String message, int offset) {
    super(message, null, false, false);
    this.code = code;
    this.offset = offset;
  }

  Code code() {
    return code;
  }

  int offset() {
    return offset;
  }
}
