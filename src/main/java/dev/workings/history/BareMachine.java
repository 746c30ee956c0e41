package dev.workings.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.eclipse.jgit.util.time.MonotonicClock;
import org.eclipse.jgit.util.time.MonotonicSystemClock;
import org.jspecify.annotations.Nullable;

/**
 * A machine on which nobody has set anything for Git: no variables, no files of settings, and
 * nothing to be measured. Without it, JGit runs {@code git} to find settings and writes files into
 * the repository to learn how exact the clock of its disk is.
 */
final class BareMachine extends SystemReader {
  private static final BareMachine ONLY = new BareMachine();

  private BareMachine() {
    setPlatformChecker();
  }

  /** Makes JGit believe that it runs here. */
  static void use() {
    if (SystemReader.getInstance() != ONLY) {
      SystemReader.setInstance(ONLY);
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS disk) {
    return new NoSettings(parent, disk);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS disk) {
    return new NoSettings(parent, disk);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS disk) {
    return new NoSettings(parent, disk);
  }

  /** Nothing of what we read depends on it. */
  @Override
  @SuppressWarnings("deprecation")
  public long getCurrentTime() {
    return 0;
  }

  @Override
  @SuppressWarnings("deprecation")
  public int getTimezone(long when) {
    return 0;
  }

  @Override
  public MonotonicClock getClock() {
    return new MonotonicSystemClock();
  }

  /** Settings that are not in a file; that a disk's clock is exact to two seconds is known. */
  private static final class NoSettings extends FileBasedConfig {
    NoSettings(@Nullable Config parent, FS disk) {
      super(parent, new File("none"), disk);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem") ? unit.convert(2, TimeUnit.SECONDS) : otherwise;
    }
  }
}
