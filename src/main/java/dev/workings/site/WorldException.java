package dev.workings.site;

/** The world outside did not take part; the message says where and why, in one line. */
public final class WorldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Whose turn it is to do something about it. */
  public enum Reason {
    /** We will not do it: what was asked could destroy something. */
    REFUSED,
    /** It could not be done: no permission, no space, no such file. */
    FAILED
  }

  private final Reason reason;

  WorldException(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  static WorldException refused(String message) {
    return new WorldException(Reason.REFUSED, message);
  }

  static WorldException failed(String message) {
    return new WorldException(Reason.FAILED, message);
  }

  /**
   * A fault of ours, or a machine too small: one line that is enough for a report.
   *
   * @param where what we were at, with a colon and a space behind it, or nothing
   */
  public static WorldException broken(String where, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return fault instanceof OutOfMemoryError
        ? failed(where + "not enough memory; give Java more with -Xmx")
        : failed(where + "a fault in the program itself, please report it: " + fault + at);
  }

  static WorldException interrupted() {
    return failed("interrupted");
  }

  /** Whether it was refused or has failed. */
  public Reason reason() {
    return reason;
  }
}
