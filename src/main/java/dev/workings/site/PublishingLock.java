package dev.workings.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time publish to a folder. The kernel frees the lock of a process that dies.
 *
 * <p>The lock's file is deleted afterwards, so two processes could come to hold locks on two files
 * of one name; therefore the holder writes who it is and looks whether it can be read again under
 * that name.
 */
final class PublishingLock implements AutoCloseable {
  private static final int TRIES = 200;
  private static final int PAUSE_MILLISECONDS = 50;

  /** Behind the text: Windows keeps others from reading what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private PublishingLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits up to ten seconds for the lock. */
  static PublishingLock of(Path file) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      PublishingLock lock = attempt(file);
      if (lock != null) {
        return lock;
      }
      pause();
    }
    throw WorldException.failed(file + ": another build is publishing to the same folder");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }

  private static @Nullable PublishingLock attempt(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    if (isLocked(channel) && isNamed(file, channel)) {
      return new PublishingLock(file, channel);
    }
    channel.close();
    return null;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static boolean isNamed(Path file, FileChannel channel) throws IOException {
    String name = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    byte[] us = name.getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0).write(ByteBuffer.wrap(us), 0);
    try {
      return Arrays.equals(us, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WorldException.failed("interrupted");
    }
  }
}
