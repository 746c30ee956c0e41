package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.workings.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTest {
  @TempDir private Path folder;
  private Path site;
  private final Diagnostics found = new Diagnostics();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site-of-mine"));
    write(folder.resolve("secret.txt"), "secret");
    write(site.resolve("content/a.md"), "one\n");
  }

  @Test
  void filesAreListedInOrderWithoutHiddenOnes() throws IOException {
    write(site.resolve("content/b/c.md"), "");
    write(site.resolve("content/b.png"), "");
    write(site.resolve("content/.git/config"), "");
    write(site.resolve("content/node_modules/x/README.md"), "");
    write(site.resolve("content/.well-known/security.txt"), "");
    assertEquals(
        List.of(
            "content/.well-known/security.txt", "content/a.md", "content/b.png", "content/b/c.md"),
        disk().files("content", found));
  }

  @Test
  void aPublishedSiteIsNotReadAgain() {
    disk().publish("content/out", List.of(new OutputFile.Made("x.md", new byte[0])));
    assertEquals(List.of("content/a.md"), disk().files("content", found));
  }

  @Test
  void aMissingFolderHasNoFiles() {
    assertEquals(List.of(), disk().files("templates", found));
  }

  @Test
  void aTextIsRead() {
    assertEquals("one\n", disk().source("content/a.md", found).text());
  }

  @Test
  void aTextTooLongIsRefused() throws IOException {
    write(site.resolve("content/a.md"), "x".repeat((2 << 20) + 1));
    assertNull(disk().source("content/a.md", found));
    assertEquals(
        List.of("content/a.md:1:1: error[E102]: more than 2097152 bytes of text"), Found.in(found));
  }

  @Test
  void symbolicLinksAreReportedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(site.resolve("content/leak.md"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("content/loop"), site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/nowhere"), Path.of("gone"));
    assertEquals(List.of("content/a.md"), disk().files("content", found));
    assertEquals(
        List.of("content/leak.md", "content/loop", "content/nowhere"),
        found.sorted().stream().map(d -> d.span().source().path()).toList());
    assertTrue(Found.in(found).get(2).contains("E307"));
  }

  @Test
  void aFileBehindALinkedFolderIsNotRead() throws IOException {
    Files.createSymbolicLink(site.resolve("out"), folder);
    assertNull(disk().source("out/secret.txt", found));
    assertTrue(Found.in(found).get(0).contains("E307"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "content/../../secret.txt",
        "/etc/hostname",
        "content//a.md",
        "content/./a.md",
        "..\\secret.txt",
        "content/a.md\u0000"
      })
  void noPathLeadsOutOfTheSite(String path) {
    assertNull(disk().source(path, found));
    assertEquals(1, found.sorted().size());
  }

  @Test
  void nothingIsCopiedFromBehindALink() throws IOException {
    Files.createSymbolicLink(site.resolve("leak"), folder.resolve("secret.txt"));
    List<OutputFile> leak = List.of(new OutputFile.Copied("x", "leak"));
    assertThrows(WorldException.class, () -> disk().publish("out", leak));
    assertEquals(List.of(), PublishedFolder.entries(site).stream().filter(this::isOurs).toList());
  }

  @Test
  void settingsThatAreALinkAreAnErrorAndNotMissing() throws IOException {
    Files.createSymbolicLink(site.resolve("workings.yml"), folder.resolve("secret.txt"));
    assertTrue(disk().has("workings.yml"));
    assertNull(disk().source("workings.yml", found));
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path closed = site.resolve("content/a.md");
    assertTrue(closed.toFile().setReadable(false));
    WorldException e =
        assertThrows(WorldException.class, () -> disk().source("content/a.md", found));
    assertEquals(WorldException.Reason.FAILED, e.reason());
    assertTrue(e.getMessage().endsWith("a.md: permission denied"));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere");
    WorldException e = assertThrows(WorldException.class, () -> Disk.at(nowhere));
    assertEquals(WorldException.Reason.REFUSED, e.reason());
  }

  @Test
  void cleaningRemovesTheSiteAndTheCache() throws IOException {
    write(site.resolve(".workings/cache"), "");
    disk().publish("out", List.of(new OutputFile.Copied("a.md", "content/a.md")));
    assertTrue(Files.exists(site.resolve("out/a.md")));
    disk().clean("out");
    assertEquals(List.of(site.resolve("content")), PublishedFolder.entries(site));
  }

  private boolean isOurs(Path path) {
    return path.getFileName().toString().startsWith(".") || path.endsWith("out");
  }

  private Disk disk() {
    return Disk.at(site);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
