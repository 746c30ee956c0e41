package dev.workings.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The one gate from a path as we write it to a file below a root. No symbolic link is ever
 * followed, whatever it points to: a stranger's site could otherwise publish our files.
 */
final class Gate {
  /** A symbolic link, or something that is neither a file nor a folder, stands in the way. */
  static final class Closed extends IOException {
    private static final long serialVersionUID = 1;

    Closed(String message) {
      super(message);
    }
  }

  private final Path root;

  Gate(Path root) throws IOException {
    this.root = root.toRealPath();
  }

  Path root() {
    return root;
  }

  /** The file or folder at a path; the part of the way that does not exist is not looked at. */
  Path path(String path) throws IOException {
    Path way = root;
    for (String name : path.split("/", -1)) {
      way = step(way, name);
      if (Files.exists(way, LinkOption.NOFOLLOW_LINKS)) {
        check(way);
      }
    }
    return way;
  }

  /** The attributes of what stands at a path, links not followed. */
  static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Lets only plain files and folders pass. */
  static void check(Path path) throws IOException {
    BasicFileAttributes attributes = attributes(path);
    if (attributes.isSymbolicLink()) {
      throw new Closed("a symbolic link to " + Files.readSymbolicLink(path) + " is not followed");
    }
    if (!attributes.isRegularFile() && !attributes.isDirectory()) {
      throw new Closed("neither a file nor a folder");
    }
  }

  private static Path step(Path way, String name) throws Closed {
    String problem = FileNames.problem(name);
    if (problem != null) {
      throw new Closed("'" + name + "' " + problem);
    }
    try {
      return way.resolve(name);
    } catch (InvalidPathException e) {
      throw new Closed("'" + name + "' cannot be read in this locale");
    }
  }
}
