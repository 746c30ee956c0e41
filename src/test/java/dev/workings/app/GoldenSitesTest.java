package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code src/test/sites}; {@code -Dgolden.update} makes today's answers the right ones. */
class GoldenSitesTest {
  @TempDir private Path copies;

  @TestFactory
  Stream<DynamicTest> everySiteComesOutAsExpected() throws IOException {
    return GoldenSite.in(Path.of("src/test/sites")).stream()
        .map(site -> DynamicTest.dynamicTest(site.toString(), () -> check(site)));
  }

  private void check(GoldenSite site) throws IOException {
    Path copy = Files.createDirectory(copies.toRealPath().resolve(site.toString()));
    String run = site.run(copy);
    SortedMap<String, String> published = site.published(copy);
    if (System.getProperty("golden.update") != null) {
      site.update(run, published);
    }
    assertEquals(Files.readString(site.folder().resolve("run.txt")), run);
    assertEquals(site.expected(), published);
  }
}
