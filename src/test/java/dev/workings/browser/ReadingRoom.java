package dev.workings.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A browser, and this project's own site to read in it: served from a folder of a server, and
 * opened from the disk. Each is made when it is first asked for.
 */
final class ReadingRoom implements AutoCloseable {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path TRIALS = Path.of("src/test/trials");

  private final Path folder;
  private final List<Runnable> closing = new ArrayList<>();
  private @Nullable Chromium browser;
  private @Nullable Site served;
  private @Nullable Site onDisk;

  private ReadingRoom(Path folder) {
    this.folder = folder;
  }

  static ReadingRoom open() {
    try {
      return new ReadingRoom(Files.createTempDirectory("workings-browser").toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Chromium browser() {
    if (browser == null) {
      browser = Chromium.start(folder.resolve("profile"));
      closing.add(browser::close);
    }
    return browser;
  }

  /**
   * The site on a server, with folders as addresses, and with pages of trials beside the others.
   */
  Site served() {
    if (served == null) {
      served = serve("served", copyForServers());
    }
    return served;
  }

  /** The site as a reader opens it by double-click. */
  Site onDisk() {
    if (onDisk == null) {
      Path output = folder.resolve("disk");
      onDisk = Site.built(PROJECT, output, "file://" + output + "/");
    }
    return onDisk;
  }

  /** A site of one page, as it is. */
  Site serve(String name, String html) {
    Path output = folder.resolve(name);
    write(output.resolve("index.html"), html);
    return new Site(output, server(output).base());
  }

  /** The site whose source is in a folder, on a server. */
  Site serve(String name, Path source) {
    Path output = folder.resolve(name);
    return Site.built(source, output, server(output).base());
  }

  private Path copyForServers() {
    Path source = folder.resolve("source");
    copy(PROJECT.resolve("content"), source.resolve("content"));
    copy(PROJECT.resolve(TRIALS), source.resolve("content/trials"));
    write(
        source.resolve("workings.yml"),
        read(PROJECT.resolve("workings.yml")).replaceFirst("url_style: file.*", ""));
    return source;
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Server server(Path folder) {
    try {
      Server server = Server.of(folder);
      closing.add(server::close);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
