package dev.workings.site;

import dev.workings.history.Changes;
import dev.workings.history.History;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The real {@link World}: a folder on a disk. */
public final class Disk implements World {
  private static final String CACHE = ".workings";

  private final Gate gate;

  private Disk(Gate gate) {
    this.gate = gate;
  }

  /** The world around an existing folder; a {@link WorldException} if there is none. */
  public static Disk at(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw WorldException.refused("no such folder: " + folder);
    }
    try {
      return new Disk(new Gate(folder));
    } catch (IOException e) {
      throw failed(e, folder.toString());
    }
  }

  /**
   * Writes the first files of a new site; a {@link WorldException} if the folder has something.
   *
   * @param texts path → text
   */
  static void begin(Path folder, SortedMap<String, String> texts) {
    try {
      Files.createDirectories(folder);
      for (Path entry : PublishedFolder.entries(folder)) {
        if (!isHidden(entry.getFileName().toString())) {
          throw WorldException.refused(
              folder + ": not empty; a new site wants a folder of its own");
        }
      }
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = folder.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw failed(e, folder.toString());
    }
  }

  @Override
  public boolean has(String path) {
    try {
      return Files.isRegularFile(gate.path(path), LinkOption.NOFOLLOW_LINKS);
    } catch (Gate.Closed e) {
      return true;
    } catch (IOException e) {
      throw failed(e, path);
    }
  }

  @Override
  public List<String> files(String folder, Diagnostics found) {
    List<String> paths = new ArrayList<>();
    try {
      Path start = folder.isEmpty() ? gate.root() : gate.path(folder);
      if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
        list(start, folder, paths, found);
      }
    } catch (Gate.Closed e) {
      found.add(closed(folder, e));
    } catch (IOException e) {
      throw failed(e, folder);
    }
    Collections.sort(paths);
    return FileNames.sound(paths, found);
  }

  @Override
  public @Nullable Source source(String path, int limit, Diagnostics found) {
    try (InputStream in = open(path)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length <= limit) {
        return Utf8.decode(path, bytes, found);
      }
      String message = "more than " + limit + " bytes of text";
      found.add(Diagnostic.error(Code.MARKDOWN_TOO_LONG, message, FileNames.place(path)));
    } catch (Gate.Closed e) {
      found.add(closed(path, e));
    } catch (IOException e) {
      throw failed(e, path);
    }
    return null;
  }

  @Override
  public byte[] head(String path, int bytes) {
    try (InputStream in = open(path)) {
      return in.readNBytes(bytes);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  @Override
  public Changes changes(String folder, List<String> paths) throws IOException {
    return History.of(folder.isEmpty() ? gate.root() : gate.path(folder), paths);
  }

  /** {@code $XDG_CACHE_HOME/workings}, or {@code .cache/workings} in the user's home. */
  @Override
  public Path cache() {
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches =
        given == null || given.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(given);
    return caches.resolve("workings");
  }

  @Override
  public void publish(String output, List<OutputFile> files) {
    publication(output).publish(files, this::open);
  }

  @Override
  public void clean(String output) {
    publication(output).clean();
    try {
      Publication.delete(gate.path(CACHE));
    } catch (IOException e) {
      throw failed(e, CACHE);
    }
  }

  /** What went wrong, in one line that names the file. */
  public static WorldException failed(IOException e, String path) {
    String file = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : path;
    return WorldException.failed(file + ": " + reason(e));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Publication publication(String output) {
    try {
      Path folder = Path.of(output);
      return Publication.to(folder.isAbsolute() ? folder : gate.path(output), gate.root());
    } catch (InvalidPathException e) {
      throw WorldException.refused(output + ": " + e.getReason());
    } catch (Gate.Closed e) {
      throw WorldException.refused(output + ": " + e.getMessage());
    } catch (IOException e) {
      throw failed(e, output);
    }
  }

  private InputStream open(OutputFile file) throws IOException {
    return file instanceof OutputFile.Copied copied
        ? open(copied.from())
        : new ByteArrayInputStream(((OutputFile.Made) file).bytes());
  }

  private InputStream open(String path) throws IOException {
    return Files.newInputStream(
        gate.path(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  private static void list(Path folder, String path, List<String> paths, Diagnostics found)
      throws IOException {
    if (Publication.isPublished(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!isHidden(name)) {
          enter(entry, path.isEmpty() ? name : path + "/" + name, paths, found);
        }
      }
    }
  }

  private static void enter(Path entry, String path, List<String> paths, Diagnostics found)
      throws IOException {
    try {
      Gate.check(entry);
      if (Gate.attributes(entry).isDirectory()) {
        list(entry, path, paths, found);
      } else {
        paths.add(path);
      }
    } catch (Gate.Closed e) {
      found.add(closed(path, e));
    }
  }

  private static boolean isHidden(String name) {
    return (name.startsWith(".") && !name.equals(".well-known")) || name.equals("node_modules");
  }

  private static Diagnostic closed(String path, Gate.Closed e) {
    return Diagnostic.error(Code.SYMBOLIC_LINK, e.getMessage(), FileNames.place(path))
        .hint("put the file itself here");
  }
}
