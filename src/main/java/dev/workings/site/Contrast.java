package dev.workings.site;

/** The contrast of two colours, by the definition of WCAG 2.2. */
final class Contrast {
  /** What text needs for level AA. */
  static final double TEXT = 4.5;

  /** What lines and shapes need. */
  static final double SHAPE = 3;

  private Contrast() {}

  /**
   * From 1, the same, to 21, black on white.
   *
   * @param one six hexadecimal digits
   */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (StrictMath.max(a, b) + 0.05) / (StrictMath.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
