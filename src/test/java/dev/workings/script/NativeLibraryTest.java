package dev.workings.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.caoccao.javet.exceptions.JavetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
  @TempDir private Path directory;

  private NativeLibrary library;

  @BeforeEach
  void find() throws JavetException {
    try {
      library = NativeLibrary.ofThisSystem();
    } catch (IOException unknown) {
      abort("V8 does not run on this system: " + unknown.getMessage());
    }
  }

  @Test
  void itIsUnpackedOnceIntoADirectoryThatIsMade() throws IOException {
    Path nested = directory.resolve("a/b");
    library.unpack(nested);
    Path file = only(nested);
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);
    library.unpack(nested);
    assertEquals(longAgo, Files.getLastModifiedTime(only(nested)));
  }

  @Test
  void aFileThatIsNotTheLibraryIsReplaced() throws IOException {
    library.unpack(directory);
    Path file = only(directory);
    long size = Files.size(file);
    Files.writeString(file, "not a library");
    library.unpack(directory);
    assertEquals(size, Files.size(only(directory)));
  }

  @Test
  void twoCanUnpackAtOnce() throws IOException {
    Stream.of(1, 2).parallel().forEach(i -> unpack());
    assertTrue(Files.size(only(directory)) > 0);
  }

  private void unpack() {
    try {
      library.unpack(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The one file in a directory: no drafts are left behind. */
  private static Path only(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> found = files.toList();
      assertEquals(1, found.size(), found.toString());
      return found.get(0);
    }
  }
}
