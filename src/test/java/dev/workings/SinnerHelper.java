package dev.workings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.TestInfo;

/** Breaks every rule of the house once, so that each rule is seen to fail; never run. */
public final class SinnerHelper {
  /** A vendor's type in a public signature. */
  public static void exposeVendor(TestInfo info) {
    System.out.println(info);
  }

  static boolean readFile() {
    return Files.exists(Path.of("file"));
  }

  static double roundAsTheMachinePleases() {
    return Math.sin(1);
  }

  static String speakTheReadersLanguage(String text) {
    return text.toLowerCase() + Locale.getDefault();
  }

  static long lookAtTheClock() {
    return System.currentTimeMillis();
  }

  private SinnerHelper() {}
}
