package dev.workings.markdown;

import java.util.List;

/** What a code span holds: line ends are spaces, and one space at both ends is only padding. */
final class CodeText {
  private static final List<String> SIGNS_OF_VALUES = List.of("{calc} ", "= ");

  private CodeText() {}

  static String of(CharSequence written) {
    int pad = padding(written);
    return unbroken(written.subSequence(pad, written.length() - pad));
  }

  static String unbroken(CharSequence text) {
    return text.toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  /** 1 if a text between backticks has a padding space at each end, else 0. */
  static int padding(CharSequence written) {
    String text = unbroken(written);
    return text.startsWith(" ") && text.endsWith(" ") && !text.isBlank() ? 1 : 0;
  }

  /** Behind the sign that makes code without its padding a value; 0 if it is only code. */
  static int valueStart(CharSequence code) {
    return SIGNS_OF_VALUES.stream()
        .filter(
            sign -> sign.contentEquals(code.subSequence(0, Math.min(sign.length(), code.length()))))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }
}
