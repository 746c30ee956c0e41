package dev.workings.latex;

/**
 * How a working is broken into lines.
 *
 * @param width a working of more ex is set one stage a row
 */
public record Lines(int width) {
  /** A working of up to 100 ex in one line, a longer one in rows. */
  public static final Lines DEFAULT = new Lines(100);

  /** Everything in one line, however long. */
  public static final Lines ONE = new Lines(Integer.MAX_VALUE);

  /** One stage a row, however short. */
  public static final Lines MANY = new Lines(0);
}
