package dev.workings.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Publishes a site whole or not at all: everything is written to a folder beside the output, which
 * then takes the output's place by two renames.
 *
 * <p>A process killed at any moment leaves the old site or the new one, except between the two
 * renames; there the old one lies beside, and the next run puts it back.
 */
final class Publication {
  /** Opens a file that is to be published. */
  interface Opener {
    InputStream open(OutputFile file) throws IOException;
  }

  private final Path output;
  private final Path staging;
  private final Path old;
  private final Path lock;

  private Publication(Path output) {
    this.output = output;
    this.staging = beside(output, "new");
    this.old = beside(output, "old");
    this.lock = beside(output, "lock");
  }

  /**
   * A publication to a folder.
   *
   * @param root the site's folder, which the output must not contain
   */
  static Publication to(Path folder, Path root) throws IOException {
    Path wanted = folder.toAbsolutePath().normalize();
    Path parent = wanted.getParent();
    if (parent == null) {
      throw WorldException.refused(wanted + ": a site is not published to the root of a disk");
    }
    Path real = realOrSelf(wanted);
    refuseAncestorOf(root, real, "the site's own sources");
    refuseAncestorOf(realOrSelf(Path.of(System.getProperty("user.home"))), real, "a home folder");
    return new Publication(wanted);
  }

  /** Whether a folder is a site we published. */
  static boolean isPublished(Path folder) throws IOException {
    return PublishedFolder.manifest(folder) != null;
  }

  /** Replaces the published site; does nothing if it would be the same. */
  void publish(List<OutputFile> files, Opener opener) {
    alone(
        () -> {
          new PublishedFolder(output).refuseForeign();
          Manifest manifest = new Staging(staging).write(files, opener);
          if (new PublishedFolder(output).holdsExactly(manifest)) {
            delete(staging);
          } else {
            swap();
          }
        });
  }

  /** Removes the published site. */
  void clean() {
    alone(
        () -> {
          new PublishedFolder(output).refuseForeign();
          if (exists(output)) {
            rename(output, old);
            delete(old);
          }
        });
  }

  /** Deletes a file or folder with all that is in it, if it is there; links are not followed. */
  static void delete(Path path) throws IOException {
    if (!exists(path)) {
      return;
    }
    if (Gate.attributes(path).isDirectory()) {
      for (Path entry : PublishedFolder.entries(path)) {
        delete(entry);
      }
    }
    Files.delete(path);
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Runs an action while no other process publishes here, and leaves no staging behind. */
  private void alone(Action action) {
    try {
      Files.createDirectories(output.getParent());
      PublishingLock held = PublishingLock.of(lock);
      try {
        recover();
        action.run();
      } finally {
        delete(staging);
        held.close();
      }
    } catch (IOException e) {
      throw Disk.failed(e, output.toString());
    }
  }

  /** Mends what a killed run has left. */
  private void recover() throws IOException {
    if (exists(old) && !exists(output) && isPublished(old)) {
      rename(old, output);
    }
    delete(old);
    delete(staging);
  }

  private void swap() throws IOException {
    boolean first = !exists(output);
    if (!first) {
      rename(output, old);
    }
    try {
      rename(staging, output);
    } catch (IOException e) {
      if (!first) {
        rename(old, output);
      }
      throw e;
    }
    delete(old);
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path beside(Path output, String what) {
    return output.resolveSibling("." + output.getFileName() + ".workings-" + what);
  }

  private static void refuseAncestorOf(Path kept, Path output, String what) {
    if (kept.startsWith(output)) {
      throw WorldException.refused(output + ": publishing here would replace " + what);
    }
  }

  private static Path realOrSelf(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path;
  }
}
