package dev.workings.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * The history of the files in a folder, read from the Git repository around it. Nothing is written
 * and no other program is run; settings of the user and of the machine do not count.
 */
public final class History {
  private History() {}

  /**
   * When files were last changed; of a folder without a repository nothing is known.
   *
   * @param folder a real path, without symbolic links
   * @param files their {@code /}-separated paths in the folder
   * @throws IOException if there is a repository that cannot be read
   */
  public static Changes of(Path folder, Collection<String> files) throws IOException {
    BareMachine.use();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().setFS(FS.DETECTED);
    builder.findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Changes.NONE;
    }
    try (Repository repository = builder.build()) {
      return repository.isBare() ? Changes.NONE : of(repository, folder, files);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw new IOException(broken.toString(), broken);
    }
  }

  private static Changes of(Repository repository, Path folder, Collection<String> files)
      throws IOException {
    File top = repository.getWorkTree();
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || !folder.startsWith(top.toPath().toRealPath())) {
      return Changes.NONE;
    }
    String prefix = prefix(top.toPath().toRealPath().relativize(folder));
    Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
    try (LastCommits commits = new LastCommits(repository, prefix, cut)) {
      return commits.of(head, new TreeSet<>(files));
    }
  }

  /** A folder as it begins the paths of its files. */
  private static String prefix(Path folder) {
    StringBuilder prefix = new StringBuilder();
    for (Path name : folder) {
      prefix.append(name).append(name.toString().isEmpty() ? "" : "/");
    }
    return prefix.toString();
  }
}
