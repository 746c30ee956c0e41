package dev.workings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A test that is a folder plus a sentence: a site, {@code run.txt} with a command line and what
 * must come of it, and in {@code expected/} what must be published. Of HTML only {@code <main>}
 * counts, with formulas as the LaTeX they were set from: how they are set is KaTeX's affair. Of the
 * other files only those in {@code expected/} count.
 */
record GoldenSite(Path folder) {
  private static final Pattern RUN =
      Pattern.compile("(?s)(.*?\\n)\\n\\$ workings ([^\\n]*)\\nexit [0-9]+\\n(?:\\n.*)?");

  /** All golden sites below a folder, by name. */
  static List<GoldenSite> in(Path folder) throws IOException {
    try (Stream<Path> sites = Files.list(folder)) {
      return sites.sorted().map(GoldenSite::new).toList();
    }
  }

  /** Runs the command on a copy in an empty folder; the new text of {@code run.txt}. */
  String run(Path copy) throws IOException {
    Matcher run = RUN.matcher(Files.readString(folder.resolve("run.txt")));
    if (!run.matches()) {
      throw new IllegalArgumentException(
          folder + "/run.txt: wanted a sentence, an empty line, '$ workings …' and 'exit N'");
    }
    copy(folder, copy);
    Console console = Console.run((run.group(2) + " " + copy).split(" "));
    String said = (console.out() + console.err()).replace(copy + "/", "");
    String head = run.group(1) + "\n$ workings " + run.group(2) + "\n";
    return head + "exit " + console.exit() + "\n" + (said.isEmpty() ? "" : "\n" + said);
  }

  /** What must be published. */
  SortedMap<String, String> expected() throws IOException {
    return texts(folder.resolve("expected"), path -> true);
  }

  /** What was published to a copy, as far as it counts. */
  SortedMap<String, String> published(Path copy) throws IOException {
    Set<String> expected = expected().keySet();
    return texts(copy.resolve("site"), path -> path.endsWith(".html") || expected.contains(path));
  }

  /** Makes what came of the command what must come of it. */
  void update(String run, SortedMap<String, String> published) throws IOException {
    Files.writeString(folder.resolve("run.txt"), run);
    for (String gone : expected().keySet()) {
      Files.delete(folder.resolve("expected").resolve(gone));
    }
    for (var file : published.entrySet()) {
      Path path = folder.resolve("expected").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  private static SortedMap<String, String> texts(Path folder, Predicate<String> counts)
      throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (counts.test(path)) {
        texts.put(path, path.endsWith(".html") ? main(file) : Files.readString(file));
      }
    }
    return texts;
  }

  private static String main(Path file) throws IOException {
    String html = Files.readString(file);
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    for (Element formula : page.select(".katex")) {
      formula.replaceWith(new TextNode("⟦" + formula.select("annotation").text() + "⟧"));
    }
    Element main = page.selectFirst("main");
    return main == null ? html : main.outerHtml() + "\n";
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      String path = from.relativize(file).toString();
      if (!path.equals("run.txt") && !path.startsWith("expected")) {
        Files.createDirectories(to.resolve(path).getParent());
        Files.copy(file, to.resolve(path));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
