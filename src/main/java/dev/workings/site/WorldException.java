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

  static WorldException interrupted() {
    return failed("interrupted");
  }

  /** Whether it was refused or has failed. */
  public Reason reason() {
    return reason;
  }
}
