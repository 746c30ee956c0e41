package dev.workings.markdown;

/** What {@link Markdown#write} needs to know from outside: the HTML of holes, the URLs of links. */
public interface Filling {
  /**
   * Trusted HTML for a hole. It stands for a {@link Hole.Cell} as a block, for the others in
   * running text; a displayed formula is wrapped in an element that carries its label as id.
   */
  String html(Hole hole);

  /** The final URL of a link or an image; it is percent-encoded and escaped when written. */
  String href(Link link);
}
