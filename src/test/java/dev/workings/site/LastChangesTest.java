package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.history.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When pages were last changed, from a real repository to the published page. */
class LastChangesTest {
  private static final BuildOptions STRICT = new BuildOptions(null, null, false, true);

  @TempDir private Path temporary;

  @Test
  void aPageShowsTheDayOfItsLastCommit() throws Exception {
    Path site = site();
    assertEquals(List.of(), build(site));
    assertTrue(page(site).contains("<time datetime=\"2026-01-02\">2026-01-02</time>"));
  }

  @Test
  void aShallowCloneIsANoteAndFailsNoStrictBuild() throws Exception {
    Path clone = temporary.resolve("clone");
    new Repository(site())
        .git(
            "clone", "-q", "--depth", "1", "file://" + temporary.resolve("site"), clone.toString());
    assertEquals(
        List.of(
            "content:1:1: note[E310]: Git's history is cut short: pages changed before have no"
                + " date"),
        build(clone));
    assertFalse(page(clone).contains("<time"));
  }

  @Test
  void aBrokenRepositoryIsANote() throws Exception {
    Path site = site();
    Files.writeString(site.resolve(".git/config"), "[nonsense");
    List<String> found = build(site);
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("content:1:1: note[E310]: Git's history cannot be read: "));
  }

  @Test
  void whoWantsNoDatesGetsNone() throws Exception {
    Path site = site();
    Files.writeString(site.resolve("workings.yml"), "git_dates: false\n");
    assertEquals(List.of(), build(site));
    assertFalse(page(site).contains("<time"));
  }

  private Path site() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("site"));
    Repository repository = new Repository(folder);
    repository.write("content/index.md", "hi").commit("2026-01-02");
    repository.write("other.txt", "").commit("2026-02-03");
    return folder;
  }

  private static List<String> build(Path site) {
    BuildResult result = Workings.build(Disk.at(site), STRICT);
    assertFalse(result.hasErrors());
    return result.diagnostics().stream().map(Object::toString).toList();
  }

  private static String page(Path site) throws Exception {
    return Files.readString(site.resolve("site/index.html"));
  }
}
