package dev.workings.site;

import dev.workings.history.Changes;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The world outside: the folder a site is read from and the folder it is published to.
 *
 * <p>Paths are {@code /}-separated and relative to the site's folder. What the author can mend (a
 * symbolic link, a bad name, bytes that are not UTF-8) is reported; what only the machine's owner
 * can mend is thrown as a {@link WorldException}.
 */
public interface World {
  /** What a person writes in one file is not longer than this, in bytes. */
  int TEXT_LIMIT = 2 << 20;

  /** Whether there is a plain file at the path. */
  boolean has(String path);

  /**
   * All files below a folder ({@code ""} for the site's), in any order; hidden ones and published
   * sites are left out. A missing folder has no files.
   */
  List<String> files(String folder, Diagnostics found);

  /** The text of a page or another file a person writes, of at most {@link #TEXT_LIMIT} bytes. */
  default @Nullable Source source(String path, Diagnostics found) {
    return source(path, TEXT_LIMIT, found);
  }

  /**
   * The text of a file, or null if it cannot be had; then the reason has been reported.
   *
   * @param limit a longer one, in bytes, is refused
   */
  @Nullable Source source(String path, int limit, Diagnostics found);

  /** The first bytes of a file, at most so many; none if it cannot be had. */
  byte[] head(String path, int bytes);

  /**
   * When files were last changed.
   *
   * @param folder a folder of the site, {@code ""} for its own
   * @param paths files in the folder, by their paths there
   * @throws IOException if that is written down and cannot be read
   */
  default Changes changes(String folder, List<String> paths) throws IOException {
    return Changes.NONE;
  }

  /**
   * Makes the output folder hold exactly these files: all of them, or none and the old ones stay.
   *
   * @param output a folder inside the site's, or an absolute path
   */
  void publish(String output, List<OutputFile> files);

  /** Removes what was published to the output folder, and the cache. */
  void clean(String output);

  /** A folder outside the site where programs may keep what they need again; made if missing. */
  Path cache();
}
