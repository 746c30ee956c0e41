package dev.workings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is at the other end of the error stream. */
final class Terminal {
  private static final int FILE_TYPE = 0170000;
  private static final int CHARACTER_DEVICE = 0020000;

  private Terminal() {}

  /** Colour is for people at a terminal who have not declined it (no-color.org). */
  static boolean wantsColour() {
    String declined = System.getenv("NO_COLOR");
    return (declined == null || declined.isEmpty())
        && !"dumb".equals(System.getenv("TERM"))
        && System.console() != null
        && isCharacterDevice(Path.of("/dev/stderr"));
  }

  /** The JDK knows of input and output only; the error stream may have been sent to a file. */
  private static boolean isCharacterDevice(Path stream) {
    try {
      int mode = (Integer) Files.getAttribute(stream, "unix:mode");
      return (mode & FILE_TYPE) == CHARACTER_DEVICE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
