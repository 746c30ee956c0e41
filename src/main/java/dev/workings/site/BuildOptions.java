package dev.workings.site;

import org.jspecify.annotations.Nullable;

/**
 * How to build a site.
 *
 * @param output an absolute folder to publish to, or null for the one in workings.yml
 * @param baseUrl the address of the published site, or null for the one in workings.yml
 * @param drafts whether drafts are built, too
 * @param strict whether warnings count as errors
 */
public record BuildOptions(
    @Nullable String output, @Nullable String baseUrl, boolean drafts, boolean strict) {
  /** What workings.yml says, without drafts. */
  public static final BuildOptions DEFAULT = new BuildOptions(null, null, false, false);
}
