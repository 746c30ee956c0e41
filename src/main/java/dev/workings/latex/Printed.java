package dev.workings.latex;

/**
 * A printed part of a formula and what is to be known before it is put into a larger one.
 *
 * @param level how tightly its outermost operator binds
 * @param nesting how many parentheses are nested in it
 * @param tall whether it is taller than a line, so that parentheses must grow with it
 * @param open whether it ends with the bare argument of a function, which would swallow a factor
 *     that follows
 */
record Printed(String latex, Level level, int nesting, boolean tall, boolean open) {
  /** Levels of binding, the loosest first. */
  enum Level {
    /** A list with commas, or cases, whose brace is never closed. */
    LIST,
    OR,
    AND,
    NOT,
    RELATION,
    /** A big operator: what follows it would be read as part of its body. */
    BIG,
    SUM,
    /** Products and quotients entry by entry; beside other products they need parentheses. */
    ENTRYWISE,
    PRODUCT,
    /** Powers, fractions and whatever cannot itself be the base of a power. */
    POWER,
    ATOM
  }

  private static final String[] SIZES = {"", "\\big", "\\Big", "\\bigg", "\\Bigg"};

  Printed(String latex, Level level, int nesting, boolean tall) {
    this(latex, level, nesting, tall, false);
  }

  static Printed atom(String latex) {
    return flat(latex, Level.ATOM);
  }

  static Printed flat(String latex, Level level) {
    return new Printed(latex, level, 0, false);
  }

  /** Itself if it binds at least so tightly, else in parentheses. */
  Printed atLeast(Level needed) {
    return level.compareTo(needed) >= 0 ? this : parenthesised();
  }

  /** As the left side of a product. */
  Printed asFactor(Level needed) {
    return open ? parenthesised() : atLeast(needed);
  }

  /** In parentheses, each pair a size larger than the one inside it. */
  Printed parenthesised() {
    String size = SIZES[Math.min(nesting, SIZES.length - 1)];
    String left = tall ? "\\left(" : size.isEmpty() ? "(" : size + "l(";
    String right = tall ? "\\right)" : size.isEmpty() ? ")" : size + "r)";
    return new Printed(left + latex + right, Level.ATOM, nesting + 1, tall);
  }

  /** This text with another before it, in one part of a given level. */
  Printed prefixed(String before, Level newLevel) {
    return new Printed(before + latex, newLevel, nesting, tall, open);
  }

  /** This text with another behind it, in one part of a given level. */
  Printed followed(String after, Level newLevel) {
    return new Printed(latex + after, newLevel, nesting, tall);
  }

  /**
   * This text with an index. KaTeX gives one that hangs on a tall fence a negative height, which is
   * no valid CSS: it stands behind that instead.
   */
  Printed indexed(String index) {
    return followed((tall ? "{}" : "") + "_{" + index + "}", Level.ATOM);
  }

  /** Two parts with a text between. */
  Printed joined(String between, Printed right, Level newLevel) {
    return new Printed(
        latex + between + right.latex,
        newLevel,
        Math.max(nesting, right.nesting),
        tall || right.tall,
        right.open);
  }
}
