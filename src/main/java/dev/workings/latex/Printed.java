package dev.workings.latex;

/**
 * A printed part of a formula and what is to be known before it is put into a larger one.
 *
 * @param level how tightly its outermost operator binds
 * @param nesting how many parentheses are nested in it
 * @param tall whether it is taller than a line, so that parentheses must grow with it
 */
record Printed(String latex, Level level, int nesting, boolean tall) {
  /** Levels of binding, the loosest first. */
  enum Level {
    OR,
    AND,
    NOT,
    RELATION,
    /** A big operator: what follows it would be read as part of its body. */
    BIG,
    SUM,
    PRODUCT,
    /** Powers, fractions and whatever cannot itself be the base of a power. */
    POWER,
    ATOM
  }

  private static final String[] SIZES = {"", "\\big", "\\Big", "\\bigg", "\\Bigg"};

  static Printed atom(String latex) {
    return new Printed(latex, Level.ATOM, 0, false);
  }

  static Printed flat(String latex, Level level) {
    return new Printed(latex, level, 0, false);
  }

  /** Itself if it binds at least so tightly, else in parentheses. */
  Printed atLeast(Level needed) {
    return level.compareTo(needed) >= 0 ? this : parenthesised();
  }

  /** In parentheses, each pair a size larger than the one inside it. */
  Printed parenthesised() {
    String size = SIZES[Math.min(nesting, SIZES.length - 1)];
    String open = tall ? "\\left(" : size.isEmpty() ? "(" : size + "l(";
    String close = tall ? "\\right)" : size.isEmpty() ? ")" : size + "r)";
    return new Printed(open + latex + close, Level.ATOM, nesting + 1, tall);
  }

  /** This text with another before it, in one part of a given level. */
  Printed prefixed(String before, Level newLevel) {
    return new Printed(before + latex, newLevel, nesting, tall);
  }

  /** Two parts with a text between. */
  Printed joined(String between, Printed right, Level newLevel) {
    return new Printed(
        latex + between + right.latex,
        newLevel,
        Math.max(nesting, right.nesting),
        tall || right.tall);
  }
}
