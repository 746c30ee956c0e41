package dev.workings.typeset;

/** Draws plots. It may be called by several threads at once. */
public interface Plotter extends AutoCloseable {
  /**
   * Draws one plot. The arguments decide every byte of it.
   *
   * @param specification Vega-Lite 5 as JSON, with its data in it
   * @param id begins the ids inside the picture, so it must be another one for each plot of a page:
   *     letters, digits and hyphens
   * @param label what is read aloud in place of the picture
   */
  Plot svg(String specification, String id, String label);

  @Override
  void close();
}
