package dev.workings.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository in a folder, written by {@code git} itself; where it is missing, tests skip. */
public final class Repository {
  private final Path folder;

  public Repository(Path folder) throws Exception {
    this(folder, true);
    git("init", "-q", "-b", "main");
  }

  /**
   * @param missing whether to look for {@code git} first
   */
  Repository(Path folder, boolean missing) {
    this.folder = folder;
    assumeTrue(!missing || isInstalled(), "git is not installed");
  }

  public Repository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits everything. */
  public void commit(String date) throws Exception {
    git("add", "-A");
    at(date, "commit", "-q", "--allow-empty", "-m", "change");
  }

  public void git(String... arguments) throws Exception {
    at("2000-01-01", arguments);
  }

  /** Runs git on a day; an author's date that is another one must not matter. */
  void at(String date, String... arguments) throws Exception {
    Ended ended = run(date, arguments);
    assertEquals(0, ended.status(), ended.said());
  }

  void tryGit(String... arguments) throws Exception {
    run("2000-01-01", arguments);
  }

  private record Ended(int status, String said) {}

  private Ended run(String date, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_AUTHOR_DATE", "2001-01-01T00:00:00+00:00");
    builder
        .environment()
        .put("GIT_COMMITTER_DATE", date.contains("T") ? date : date + "T12:00:00+00:00");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
