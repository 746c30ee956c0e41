package dev.workings.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder that is, or may become, a published site. */
final class PublishedFolder {
  /** What file managers leave behind in any folder. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;

  PublishedFolder(Path folder) {
    this.folder = folder;
  }

  /** The manifest of a site we published, or null if the folder is none. */
  static @Nullable Manifest manifest(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.PATH);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : null;
  }

  /** Refuses to replace anything that we have not put there. */
  void refuseForeign() throws IOException {
    if (!Publication.exists(folder)) {
      return;
    }
    if (!Gate.attributes(folder).isDirectory()) {
      throw WorldException.refused(folder + ": not a folder");
    }
    Manifest manifest = manifest(folder);
    for (String path : files()) {
      if (manifest == null) {
        throw WorldException.refused(folder + ": not empty, and not a site made by us");
      }
      if (!manifest.digests().containsKey(path)) {
        throw WorldException.refused(folder.resolve(path) + ": not put here by us; move it away");
      }
    }
  }

  /** Whether the folder holds the files of a manifest, byte for byte, and no others of a site. */
  boolean holdsExactly(Manifest wanted) throws IOException {
    return Publication.exists(folder)
        && wanted.equals(manifest(folder))
        && wanted.equals(new Manifest(digests()));
  }

  /** What is in a folder, in order of names. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(null);
    return entries;
  }

  private SortedMap<String, String> digests() throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String path : files()) {
      try (InputStream in = Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        digests.put(path, Sha256.copy(in, OutputStream.nullOutputStream()));
      }
    }
    return digests;
  }

  /** All files but the manifest and litter. */
  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    collect(folder, "", files);
    files.remove(Manifest.PATH);
    return files;
  }

  private static void collect(Path folder, String prefix, List<String> files) throws IOException {
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (Gate.attributes(entry).isDirectory()) {
        collect(entry, prefix + name + "/", files);
      } else if (!LITTER.contains(name)) {
        files.add(prefix + name);
      }
    }
  }
}
