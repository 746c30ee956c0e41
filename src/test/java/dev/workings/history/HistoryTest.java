package dev.workings.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir private Path temporary;
  private Path folder;
  private Repository repository;

  @BeforeEach
  void begin() throws Exception {
    folder = Files.createDirectory(temporary.toRealPath().resolve("work"));
    repository = new Repository(folder);
  }

  @Test
  void aFileHasTheDayOfTheLastCommitThatChangedIt() throws Exception {
    repository.write("content/a.md", "1").write("content/b.md", "1").commit("2026-01-01");
    repository.write("content/a.md", "2").commit("2026-02-02");
    repository.write("c.md", "1").commit("2026-03-03");
    assertEquals("{a.md=2026-02-02, b.md=2026-01-01}", days("content", "a.md", "b.md"));
    assertEquals("{c.md=2026-03-03}", days("", "c.md"));
  }

  @Test
  void theDayIsTheOneWhereTheCommitterWas() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01T00:30:00+14:00");
    repository.write("b.md", "1").commit("2026-01-01T23:30:00-11:00");
    assertEquals("{a.md=2026-01-01, b.md=2026-01-01}", days("", "a.md", "b.md"));
  }

  @Test
  void aFileThatWasNeverCommittedHasNoDay() throws Exception {
    assertEquals("{}", days("", "a.md"));
    repository.write("a.md", "1").commit("2026-01-01");
    repository.write("b.md", "1");
    assertEquals("{a.md=2026-01-01}", days("", "a.md", "b.md"));
  }

  @Test
  void aFileThatWasTakenBackHasTheDayItCameAgain() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    Files.delete(folder.resolve("a.md"));
    repository.commit("2026-01-02");
    repository.write("a.md", "1").commit("2026-01-03");
    assertEquals("{a.md=2026-01-03}", days("", "a.md"));
  }

  @Test
  void aMergeChangesOnlyWhatIsLikeNeitherSide() throws Exception {
    repository.write("a.md", "1\n").write("b.md", "1\n").write("c.md", "1\n").commit("2026-01-01");
    repository.git("branch", "side");
    repository.write("a.md", "2\n").write("c.md", "2\n").commit("2026-01-05");
    repository.git("checkout", "-q", "side");
    repository.write("b.md", "2\n").write("c.md", "3\n").commit("2026-01-03");
    repository.git("checkout", "-q", "main");
    repository.tryGit("merge", "-q", "--no-commit", "side");
    repository.write("c.md", "4\n").commit("2026-01-07");
    assertEquals(
        "{a.md=2026-01-05, b.md=2026-01-03, c.md=2026-01-07}", days("", "a.md", "b.md", "c.md"));
  }

  @Test
  void whatAMergeThrewAwayIsNoChange() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    repository.git("checkout", "-q", "-b", "side");
    repository.write("a.md", "2").commit("2026-01-05");
    repository.git("checkout", "-q", "main");
    repository.write("b.md", "1").commit("2026-01-02");
    repository.at("2026-01-06", "merge", "-q", "-s", "ours", "-m", "no", "side");
    assertEquals("{a.md=2026-01-01}", days("", "a.md"));
  }

  @Test
  void clocksThatWentWrongChangeNothing() throws Exception {
    repository.write("a.md", "1").commit("2026-06-01");
    repository.write("b.md", "1").commit("2020-01-01");
    repository.write("a.md", "2").commit("2019-01-01");
    assertEquals("{a.md=2019-01-01, b.md=2020-01-01}", days("", "a.md", "b.md"));
  }

  @Test
  void aCommitThatIsReachedAgainLaterIsStillReadable() throws Exception {
    repository.write("a.md", "1").write("b.md", "1").commit("2026-06-01");
    repository.git("branch", "side");
    repository.write("a.md", "2").commit("2026-07-01");
    repository.git("checkout", "-q", "side");
    repository.write("c.md", "1").commit("2020-01-01");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--no-commit", "side");
    repository.git("checkout", "side", "--", "a.md");
    repository.commit("2026-08-01");
    assertEquals("{a.md=2026-06-01, b.md=2026-06-01}", days("", "a.md", "b.md"));
  }

  @Test
  void aShallowCloneOfOneCommitIsWhole() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    Path clone = temporary.toRealPath().resolve("clone");
    repository.git("clone", "-q", "--depth", "1", "file://" + folder, clone.toString());
    Changes changes = History.of(clone, List.of("a.md"));
    assertEquals("{a.md=2026-01-01}", changes.days().toString());
    assertTrue(changes.complete());
  }

  @Test
  void aShallowCloneLeavesOutWhatItCannotKnow() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    repository.write("b.md", "1").commit("2026-01-02");
    repository.write("c.md", "1").commit("2026-01-03");
    Path clone = temporary.toRealPath().resolve("clone");
    repository.git("clone", "-q", "--depth", "2", "file://" + folder, clone.toString());
    Changes changes = History.of(clone, List.of("a.md", "b.md", "c.md"));
    assertEquals("{c.md=2026-01-03}", changes.days().toString());
    assertFalse(changes.complete());
  }

  @Test
  void aWorktreeHasTheHistoryOfItsBranch() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    Path tree = temporary.toRealPath().resolve("tree");
    repository.git("worktree", "add", "-q", "-b", "other", tree.toString());
    new Repository(tree, false).write("a.md", "2").commit("2026-04-04");
    assertEquals("{a.md=2026-04-04}", History.of(tree, List.of("a.md")).days().toString());
    assertEquals("{a.md=2026-01-01}", days("", "a.md"));
  }

  @Test
  void aSubmoduleHasItsOwnHistory() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    Path outer = temporary.toRealPath().resolve("outer");
    Repository around = new Repository(Files.createDirectory(outer));
    around.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        "file://" + folder,
        "content");
    around.commit("2026-05-05");
    assertEquals(
        "{a.md=2026-01-01}",
        History.of(outer.resolve("content"), List.of("a.md")).days().toString());
  }

  @Test
  void packedHistoryIsReadToo() throws Exception {
    for (int i = 1; i <= 9; i++) {
      repository.write("a.md", "x".repeat(1000) + i).commit("2026-01-0" + i);
    }
    repository.git("gc", "-q", "--aggressive", "--prune=now");
    assertEquals("{a.md=2026-01-09}", days("", "a.md"));
  }

  @Test
  void aFolderOutsideAnyRepositoryHasNoHistory() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.toRealPath().resolve("elsewhere"));
    Changes changes = History.of(elsewhere, List.of("a.md"));
    assertEquals(Changes.NONE, changes);
  }

  @Test
  void aBrokenRepositoryIsAnIoExceptionWhateverIsWrong() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    for (String broken : List.of("HEAD", "config", "objects", "refs")) {
      Path copy = copy(broken);
      try (Stream<Path> files = Files.walk(copy.resolve(".git/" + broken))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          file.toFile().setWritable(true);
          Files.writeString(file, "[nonsense\0");
        }
      }
      try {
        assertEquals("{}", History.of(copy, List.of("a.md")).days().toString(), broken);
      } catch (IOException expected) {
        assertTrue(expected.getMessage().length() > 5, broken);
      }
    }
  }

  @Test
  void aFileThatLeadsToNoRepositoryIsAsIfThereWereNone() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.toRealPath().resolve("elsewhere"));
    Files.writeString(elsewhere.resolve(".git"), "gitdir: /nowhere/at/all\n");
    assertEquals(Changes.NONE, History.of(elsewhere, List.of("a.md")));
  }

  @Test
  void readingChangesNothingInTheRepository() throws Exception {
    repository.write("a.md", "1").commit("2026-01-01");
    SortedMap<String, String> before = files();
    days("", "a.md");
    assertEquals(before, files());
  }

  private String days(String inside, String... files) throws IOException {
    return History.of(folder.resolve(inside), List.of(files)).days().toString();
  }

  private Path copy(String name) throws Exception {
    Path copy = temporary.toRealPath().resolve("copy-" + name);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(folder.relativize(file).toString()));
      }
    }
    return copy;
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        all.put(file.toString(), Files.getLastModifiedTime(file).toString());
      }
    }
    return all;
  }
}
