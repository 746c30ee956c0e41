package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir private Path root;
  private Path out;
  private Disk disk;

  @BeforeEach
  void makeSite() throws IOException {
    root = root.toRealPath();
    out = root.resolve("site");
    disk = Disk.at(root);
    Files.createDirectories(root.resolve("content"));
    Files.writeString(root.resolve("content/a.txt"), "asset");
  }

  @Test
  void aSiteIsPublishedWithItsManifest() throws IOException {
    publish(page("index.html", "home"), new OutputFile.Copied("a/b.txt", "content/a.txt"));
    assertEquals(List.of("a/b.txt", "index.html", "manifest.sha256"), files(out));
    assertEquals(
        "# The files of this site as Workings published them\n"
            + "d59386e0ae435e292fbe0ebcdb954b75ed5fb3922091277cb19f798fc5d50718  a/b.txt\n"
            + "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n",
        Files.readString(out.resolve("manifest.sha256")));
    assertNothingElse();
  }

  @Test
  void aNewSiteReplacesTheOldOneWhole() throws IOException {
    publish(page("old.html", "1"), page("index.html", "1"));
    publish(page("index.html", "2"));
    assertEquals(List.of("index.html", "manifest.sha256"), files(out));
    assertEquals("2", Files.readString(out.resolve("index.html")));
    assertNothingElse();
  }

  @Test
  void anIdenticalSiteIsNotTouched() throws IOException {
    publish(page("index.html", "1"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(out.resolve("index.html"), longAgo);
    publish(page("index.html", "1"));
    assertEquals(longAgo, Files.getLastModifiedTime(out.resolve("index.html")));
  }

  @Test
  void aSiteThatWasTamperedWithIsPublishedAgain() throws IOException {
    publish(page("index.html", "1"));
    Files.writeString(out.resolve("index.html"), "tampered");
    publish(page("index.html", "1"));
    assertEquals("1", Files.readString(out.resolve("index.html")));
  }

  @Test
  void everybodyMayReadASiteWhateverTheUmask() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    publish(page("a/index.html", "1"));
    assertEquals("rwxr-xr-x", permissions(out));
    assertEquals("rwxr-xr-x", permissions(out.resolve("a")));
    assertEquals("rw-r--r--", permissions(out.resolve("a/index.html")));
    assertEquals("rw-r--r--", permissions(out.resolve("manifest.sha256")));
  }

  @Test
  void aRunKilledBetweenTheTwoRenamesIsHealedByTheNext() throws IOException {
    publish(page("index.html", "1"));
    Files.move(out, beside("old"));
    Files.createDirectories(beside("new"));
    Files.writeString(beside("new").resolve("half"), "written");
    publish(page("index.html", "1"));
    assertEquals(List.of("index.html", "manifest.sha256"), files(out));
    assertNothingElse();
  }

  @Test
  void aRunKilledWhileItRemovesTheOldSiteIsHealedByTheNext() throws IOException {
    publish(page("index.html", "1"));
    Files.createDirectories(beside("old").resolve("a"));
    publish(page("index.html", "2"));
    assertEquals("2", Files.readString(out.resolve("index.html")));
    assertNothingElse();
  }

  @Test
  void whatIsLeftOfAnOldSiteIsNotPutBack() throws IOException {
    Files.createDirectories(beside("old"));
    Files.writeString(beside("old").resolve("index.html"), "its manifest is gone already");
    publish(page("index.html", "2"));
    assertEquals("2", Files.readString(out.resolve("index.html")));
    assertNothingElse();
  }

  @Test
  void aFailureWhileWritingKeepsTheOldSite() throws IOException {
    publish(page("index.html", "1"));
    OutputFile gone = new OutputFile.Copied("b", "content/gone.txt");
    WorldException e =
        assertThrows(WorldException.class, () -> publish(page("index.html", "2"), gone));
    assertEquals(WorldException.Reason.FAILED, e.reason());
    assertTrue(e.getMessage().endsWith("gone.txt: no such file"), e.getMessage());
    assertEquals("1", Files.readString(out.resolve("index.html")));
    assertNothingElse();
  }

  @Test
  void aFolderOfTheUsersIsNotReplaced() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("thesis.txt"), "years");
    assertRefused("site", "not empty, and not a site made by us");
    assertEquals(List.of("thesis.txt"), files(out));
  }

  @Test
  void aFileTheUserPutIntoTheSiteIsNotRemoved() throws IOException {
    publish(page("index.html", "1"));
    Files.writeString(out.resolve("CNAME"), "example.org");
    assertRefused("site", "CNAME: not put here by us; move it away");
    assertThrows(WorldException.class, () -> disk.clean("site"));
    assertTrue(Files.exists(out.resolve("CNAME")));
  }

  @Test
  void whatFileManagersLeaveBehindDoesNotMatter() throws IOException {
    publish(page("index.html", "1"));
    Files.writeString(out.resolve(".DS_Store"), "");
    publish(page("index.html", "2"));
    assertEquals("2", Files.readString(out.resolve("index.html")));
  }

  @Test
  void anEmptyFolderMayBecomeASite() throws IOException {
    Files.createDirectories(out);
    publish(page("index.html", "1"));
    assertEquals(List.of("index.html", "manifest.sha256"), files(out));
  }

  @Test
  void theSourcesTheHomeFolderAndTheRootAreNotReplaced() {
    assertRefused(root.toString(), "would replace the site's own sources");
    assertRefused(root.getParent().toString(), "would replace the site's own sources");
    assertRefused("/", "not published to the root of a disk");
    assertRefused(System.getProperty("user.home"), "would replace");
  }

  @Test
  void anOutputThatIsALinkIsRefused() throws IOException {
    Files.createSymbolicLink(out, root.resolve("content"));
    assertRefused("site", "not followed");
    assertRefused(out.toString(), "");
    assertEquals(List.of("a.txt"), files(root.resolve("content")));
  }

  @Test
  void noFileIsWrittenOutsideTheSite() {
    assertThrows(WorldException.class, () -> publish(page("../escaped.html", "")));
    assertThrows(WorldException.class, () -> publish(page("/tmp/escaped.html", "")));
    assertFalse(Files.exists(root.resolve("escaped.html")));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    assertTrue(root.toFile().setWritable(false));
    WorldException e = assertThrows(WorldException.class, () -> publish(page("a", "")));
    assertEquals(WorldException.Reason.FAILED, e.reason());
    assertTrue(root.toFile().setWritable(true));
  }

  @Test
  void manyBuildsAtOnceLeaveOneWholeSite() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Object>> builds =
        IntStream.range(0, 12).mapToObj(i -> Executors.callable(() -> publishAll(i))).toList();
    for (var build : threads.invokeAll(builds)) {
      build.get();
    }
    threads.shutdown();
    String first = Files.readString(out.resolve("0.html"));
    for (int page = 0; page < 5; page++) {
      assertEquals(first, Files.readString(out.resolve(page + ".html")));
    }
    assertNothingElse();
  }

  private void publishAll(int build) {
    publish(
        IntStream.range(0, 5)
            .mapToObj(i -> page(i + ".html", "build " + build))
            .toArray(OutputFile[]::new));
  }

  private void publish(OutputFile... files) {
    disk.publish("site", List.of(files));
  }

  private void assertRefused(String output, String why) {
    WorldException e =
        assertThrows(
            WorldException.class, () -> disk.publish(output, List.of(page("index.html", "new"))));
    assertEquals(WorldException.Reason.REFUSED, e.reason());
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  private void assertNothingElse() throws IOException {
    assertEquals(
        List.of(root.resolve("content"), out), PublishedFolder.entries(root), "nothing is left");
  }

  private Path beside(String what) {
    return root.resolve(".site.workings-" + what);
  }

  private static OutputFile page(String path, String text) {
    return new OutputFile.Made(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
