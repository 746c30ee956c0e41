package dev.workings.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.RawParseUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last commit that changed each of many files, in one walk through the history.
 *
 * <p>As in {@code git log}, a file is followed from a commit to the first of its parents in which
 * it is the same; a commit that has no such parent changed it.
 */
final class LastCommits implements AutoCloseable {
  /** So many commits are looked at, newest first. */
  private static final int LIMIT = 50_000;

  /** Where a commit names its first parent: behind {@code tree}, forty digits and two blanks. */
  private static final int PARENTS = "tree ".length() + 40 + 1;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  private final RevWalk commits;
  private final TreeWalk trees;
  private final String prefix;
  private final TreeFilter inFolder;
  private final Set<ObjectId> cut;

  /** The files that are still followed, by the commit to look at next. */
  private final Map<RevCommit, SortedSet<String>> followed = new HashMap<>();

  private final PriorityQueue<RevCommit> next =
      new PriorityQueue<>(
          Comparator.comparingInt(RevCommit::getCommitTime)
              .reversed()
              .thenComparing(RevCommit::name));
  private final SortedMap<String, LocalDate> days = new TreeMap<>();
  private boolean complete = true;

  /**
   * @param prefix how the paths of the files begin in the repository
   * @param cut the commits of a shallow clone whose parents are not there
   */
  LastCommits(Repository repository, String prefix, Set<ObjectId> cut) {
    this.commits = new RevWalk(repository);
    this.trees = new TreeWalk(commits.getObjectReader());
    this.prefix = prefix;
    this.inFolder = prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix);
    this.cut = Set.copyOf(cut);
  }

  /** The last changes of files as they are in a commit. */
  Changes of(ObjectId head, SortedSet<String> files) throws IOException {
    RevCommit commit = commits.parseCommit(head);
    follow(committed(commit, files), commit);
    for (int i = 0; i < LIMIT && !next.isEmpty(); i++) {
      visit(next.remove());
    }
    return new Changes(days, complete && next.isEmpty());
  }

  @Override
  public void close() {
    trees.close();
    commits.close();
  }

  private void visit(RevCommit commit) throws IOException {
    SortedSet<String> files = followed.remove(commit);
    commits.parseBody(commit);
    if (files == null || isCut(commit)) {
      complete = false;
      return;
    }
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      SortedSet<String> changed = changed(parent, commit, files);
      files.removeAll(changed);
      follow(files, parent);
      files = changed;
    }
    LocalDate day = files.isEmpty() ? null : day(commit);
    if (day != null) {
      files.forEach(file -> days.put(file, day));
    }
    commit.disposeBody();
  }

  /** Whether a commit has parents that are not there; in a shallow clone it has none for JGit. */
  private boolean isCut(RevCommit commit) {
    return cut.contains(commit.getId())
        && RawParseUtils.match(commit.getRawBuffer(), PARENTS, ObjectChecker.parent) >= 0;
  }

  private void follow(SortedSet<String> files, RevCommit commit) {
    if (!files.isEmpty()) {
      SortedSet<String> others = followed.putIfAbsent(commit, files);
      if (others == null) {
        next.add(commit);
      } else {
        others.addAll(files);
      }
    }
  }

  private SortedSet<String> committed(RevCommit commit, SortedSet<String> files)
      throws IOException {
    trees.reset(commit.getTree());
    return among(files, inFolder);
  }

  private SortedSet<String> changed(RevCommit parent, RevCommit commit, SortedSet<String> files)
      throws IOException {
    if (files.isEmpty() || parent.getTree().equals(commit.getTree())) {
      return new TreeSet<>();
    }
    trees.reset(parent.getTree(), commit.getTree());
    return among(files, AndTreeFilter.create(inFolder, TreeFilter.ANY_DIFF));
  }

  /** Those of the files that a walk through the trees passes. */
  private SortedSet<String> among(SortedSet<String> files, TreeFilter filter) throws IOException {
    trees.setFilter(filter);
    trees.setRecursive(true);
    SortedSet<String> passed = new TreeSet<>();
    while (trees.next()) {
      String file = trees.getPathString().substring(prefix.length());
      if (trees.getFileMode(trees.getTreeCount() - 1) != FileMode.GITLINK && files.contains(file)) {
        passed.add(file);
      }
    }
    return passed;
  }

  /** The day it was where the committer was; null for one that nobody could have meant. */
  private static @Nullable LocalDate day(RevCommit commit) {
    try {
      PersonIdent committer = commit.getCommitterIdent();
      LocalDate day = LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId());
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (RuntimeException unreadable) {
      return null;
    }
  }
}
