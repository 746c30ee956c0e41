package dev.workings.site;

import dev.workings.history.Changes;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@link World} that is a map: what a site is read from and published to in tests. */
public final class Paper implements World {
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> published = new TreeMap<>();

  private final SortedMap<String, LocalDate> changes = new TreeMap<>();

  /** A world with paths and texts in turn. */
  public static Paper of(String... pathsAndTexts) {
    Paper paper = new Paper();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      paper.files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return paper;
  }

  /** What was published: output folder and path → text. */
  Map<String, String> published() {
    return published;
  }

  @Override
  public boolean has(String path) {
    return files.containsKey(path);
  }

  @Override
  public List<String> files(String folder, Diagnostics found) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    List<String> paths = files.keySet().stream().filter(p -> p.startsWith(prefix)).toList();
    return FileNames.sound(new ArrayList<>(paths), found);
  }

  @Override
  public @Nullable Source source(String path, int limit, Diagnostics found) {
    return Utf8.decode(path, bytes(path), found);
  }

  /** A day on which a file of the content was last changed. */
  Paper changed(String path, String day) {
    changes.put(path, LocalDate.parse(day));
    return this;
  }

  @Override
  public Changes changes(String folder, List<String> paths) {
    return new Changes(changes, true);
  }

  @Override
  public byte[] head(String path, int bytes) {
    return Arrays.copyOf(bytes(path), Math.min(bytes, bytes(path).length));
  }

  @Override
  public void publish(String output, List<OutputFile> outputFiles) {
    clean(output);
    for (OutputFile file : outputFiles) {
      byte[] bytes =
          file instanceof OutputFile.Copied copied
              ? bytes(copied.from())
              : ((OutputFile.Made) file).bytes();
      published.put(output + "/" + file.path(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void clean(String output) {
    published.keySet().removeIf(path -> path.startsWith(output + "/"));
  }

  private byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw WorldException.failed(path + ": no such file");
    }
    return bytes;
  }

  /** The one thing that is not on paper: the engine's native library, kept between tests. */
  @Override
  public Path cache() {
    return Path.of(System.getProperty("java.io.tmpdir"), "workings-test-cache");
  }
}
