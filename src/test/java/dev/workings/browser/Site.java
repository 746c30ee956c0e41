package dev.workings.browser;

import dev.workings.site.BuildOptions;
import dev.workings.site.BuildResult;
import dev.workings.site.Disk;
import dev.workings.site.Workings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site that has been built.
 *
 * @param folder the published files
 * @param base the address of the folder, ending in a slash
 */
record Site(Path folder, String base) {
  private static final Map<Path, Set<String>> IDS = new ConcurrentHashMap<>();

  /** Builds the site whose source is in a folder; what is wrong with it fails the test. */
  static Site built(Path source, Path folder, String base) {
    String address = base.startsWith("http") ? base : null;
    BuildOptions options = new BuildOptions(folder.toString(), address, false, false);
    BuildResult result = Workings.build(Disk.at(source), options);
    if (result.hasErrors() || result.outside() != null) {
      throw new AssertionError(result.diagnostics() + " " + result.outside());
    }
    return new Site(folder, base);
  }

  /** All pages by path, without those that only lead to another. */
  List<Page> pages() {
    return htmlFiles().stream().filter(page -> !page.leadsAway()).toList();
  }

  /** The page with a path, such as {@code guide/index.html}. */
  Page page(String path) {
    return new Page(this, path);
  }

  List<Page> htmlFiles() {
    return files().stream().filter(path -> path.endsWith(".html")).map(this::page).toList();
  }

  /** The paths of all files, sorted. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(this::path).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Whether an address below the base is that of a file, and of an id in it. */
  boolean has(String target) {
    URI address = URI.create(target);
    Path file = file(target);
    String id = address.getFragment();
    return Files.isRegularFile(file)
        && (id == null || id.isEmpty() || IDS.computeIfAbsent(file, Site::ids).contains(id));
  }

  /** The file of an address, which need not be there. */
  Path file(String address) {
    URI inside = URI.create(base).relativize(URI.create(address));
    boolean index = base.startsWith("http") && inside.getPath().matches("|.*/");
    String path = inside.isAbsolute() ? "no such file" : inside.getPath();
    return folder.resolve(path + (index ? "index.html" : ""));
  }

  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> ids(Path file) {
    return new HashSet<>(parsed(file, "").select("[id]").eachAttr("id"));
  }

  private static Document parsed(Path file, String address) {
    try {
      return Jsoup.parse(file.toFile(), "UTF-8", address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of a site. */
  record Page(Site site, String path) {
    Path file() {
      return site.folder().resolve(path);
    }

    /** Its address: that of its folder if it is served as the folder's index. */
    String address() {
      boolean served = site.base().startsWith("http");
      return site.base() + (served ? path.replaceFirst("(^|/)index\\.html$", "$1") : path);
    }

    Document html() {
      return parsed(file(), address());
    }

    boolean leadsAway() {
      return html().selectFirst("meta[http-equiv=refresh]") != null;
    }
  }
}
