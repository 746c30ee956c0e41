package dev.workings.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder a site is written to before it is published; whatever the umask, all may read it. */
final class Staging {
  private static final String FILE = "rw-r--r--";
  private static final String FOLDER = "rwxr-xr-x";

  private final Path folder;

  Staging(Path folder) {
    this.folder = folder;
  }

  /** Writes all files and their manifest. */
  Manifest write(List<OutputFile> files, Publication.Opener opener) throws IOException {
    createFolder(folder);
    SortedMap<String, String> digests = new TreeMap<>();
    for (OutputFile file : files) {
      digests.put(file.path(), write(file, opener));
    }
    Manifest manifest = new Manifest(digests);
    byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
    write(new OutputFile.Made(Manifest.PATH, text), opener);
    return manifest;
  }

  private String write(OutputFile file, Publication.Opener opener) throws IOException {
    Path path = resolve(file.path());
    createFolder(path.getParent());
    try (InputStream in = opener.open(file);
        OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
      String digest = Sha256.copy(in, out);
      permit(path, FILE);
      return digest;
    } catch (Gate.Closed e) {
      throw WorldException.refused(file.path() + ": " + e.getMessage());
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(path.toString(), null, e.getMessage());
    }
  }

  private Path resolve(String path) {
    Path resolved;
    try {
      resolved = folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw WorldException.failed(path + ": this name cannot be written; set LC_ALL=C.UTF-8");
    }
    if (!resolved.startsWith(folder) || resolved.equals(folder)) {
      throw WorldException.refused(path + ": not a path inside the site");
    }
    return resolved;
  }

  private void createFolder(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (!path.equals(folder)) {
      createFolder(path.getParent());
    }
    Files.createDirectory(path);
    permit(path, FOLDER);
  }

  private static void permit(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
