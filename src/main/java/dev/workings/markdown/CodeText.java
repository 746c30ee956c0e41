package dev.workings.markdown;

/** What a code span holds: line ends are spaces, and one space at both ends is only padding. */
final class CodeText {
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
}
