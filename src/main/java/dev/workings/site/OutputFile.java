package dev.workings.site;

/** A file of the published site, named by its {@code /}-separated path there. */
public sealed interface OutputFile {
  /** Where it is published, relative to the output folder. */
  String path();

  /** A file we made. */
  record Made(String path, byte[] bytes) implements OutputFile {}

  /**
   * A file taken as it is.
   *
   * @param from its path in the site's folder
   */
  record Copied(String path, String from) implements OutputFile {}
}
