package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.typeset.KatexAssets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of a page of the assignment waits for: the page, the styles and the fonts. */
class PageWeightTest {
  private static final int LIMIT = 100_000;

  @TempDir private Path folder;

  @Test
  void noPageOfTheAssignmentIsHeavierThanHundredKilobytes() throws IOException {
    Path site = folder.resolve("site");
    assertEquals(0, Console.run("build", ".", "-o", site.toString()).exit());
    List<Path> pages = files(site.resolve("assignment-1"), ".html");
    assertFalse(pages.isEmpty());
    long styles = 0;
    for (Path sheet : files(site.resolve("assets"), ".css")) {
      styles += zipped(sheet);
    }
    for (Path page : pages) {
      long weight = zipped(page) + styles + fonts(site, Files.readString(page));
      assertTrue(weight < LIMIT, page.getFileName() + " weighs " + weight);
    }
  }

  private static long fonts(Path site, String html) throws IOException {
    long sum = 0;
    for (String font : KatexAssets.fontsShownIn(html)) {
      sum += Files.size(site.resolve("assets").resolve(KatexAssets.folder()).resolve(font));
    }
    return sum;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).toList();
    }
  }

  private static long zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
