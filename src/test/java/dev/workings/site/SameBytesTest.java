package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same site is the same bytes, whoever builds it, where, and in which order. */
class SameBytesTest {
  private static final String PAGE =
      """
      ---
      title: Seite %1$s — İstanbul
      tags: [b, a]
      math: {macros: {\\R: '\\mathbb{R}', \\N: '\\mathbb{N}'}}
      ---
      # TITLE I %1$s

      ```{calc}
      network Net(input = 1 x 6 x 6):
        conv(2, 3); relu; flatten
        linear(%1$s);  softmax
      a = 1234567.5 / 7 as 3 dp
      b = exp(1/%1$s) as 20 dp
      W = [1, 2; 3, 4]
      for i in 1..3: i^2, sqrt(i) as 4 dp
      ```

      $\\R \\ne \\N$, `= a`, [next](p%2$s.md#title-i-%2$s).
      """;

  @TempDir private Path folder;

  @Test
  void theOrderInWhichFilesAreListedChangesNothing() {
    Paper sorted = site();
    Workings.build(sorted, BuildOptions.DEFAULT);
    assertTrue(sorted.published().size() > 12);
    for (int seed = 1; seed <= 3; seed++) {
      Paper paper = site();
      BuildResult result =
          Workings.build(new Shuffled(paper, new Random(seed)), BuildOptions.DEFAULT);
      assertEquals(List.of(), result.diagnostics());
      assertEquals(sorted.published(), paper.published());
    }
  }

  @Test
  void theOrderInWhichMistakesAreListedDoesNotDependOnTheOrderOfFiles() {
    Map<Integer, List<String>> found = new TreeMap<>();
    for (int seed = 1; seed <= 3; seed++) {
      Paper paper = Paper.of("content/a.md", "$\\a$ `= x`", "content/b.md", "[x](y.md) `= x`");
      BuildResult result =
          Workings.check(new Shuffled(paper, new Random(seed)), BuildOptions.DEFAULT);
      found.put(seed, result.diagnostics().stream().map(Object::toString).toList());
    }
    assertEquals(4, found.get(1).size());
    assertEquals(1, found.values().stream().distinct().count());
  }

  @Test
  void neitherLanguageNorPlaceNorProcessorsOfTheMachineChangeAnything() throws Exception {
    Map<String, String> files = texts();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    String here = manifest("-Duser.language=en", "-XX:ActiveProcessorCount=4");
    String there =
        manifest(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n",
            "-XX:ActiveProcessorCount=1",
            "-XX:+UseSerialGC");
    assertEquals(here, there);
    assertTrue(here.lines().count() > 12, here);
  }

  /** The manifest of the site as a Java of its own builds it. */
  private String manifest(String... options) throws IOException, InterruptedException {
    Path output = folder.resolve("site");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.workings.app.Main", "build", folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return Files.readString(output.resolve(Manifest.PATH));
  }

  private static Paper site() {
    List<String> pathsAndTexts = new ArrayList<>();
    texts().forEach((path, text) -> Collections.addAll(pathsAndTexts, path, text));
    return Paper.of(pathsAndTexts.toArray(String[]::new));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 1; i <= 6; i++) {
      texts.put("content/p" + i + ".md", PAGE.formatted(i, i % 6 + 1));
    }
    texts.put("content/Index/data.csv", "1;2");
    texts.put("content/index.md", "---\naliases: [old/]\n---\nHome");
    texts.put("templates/partials/footer.html", "<footer>{{ page.title | upper }}</footer>");
    return texts;
  }

  /** A world that lists its files in any order. */
  private record Shuffled(World world, Random random) implements World {
    @Override
    public boolean has(String path) {
      return world.has(path);
    }

    @Override
    public List<String> files(String folder, Diagnostics found) {
      List<String> files = new ArrayList<>(world.files(folder, found));
      Collections.shuffle(files, random);
      return files;
    }

    @Override
    public @Nullable Source source(String path, int limit, Diagnostics found) {
      return world.source(path, limit, found);
    }

    @Override
    public byte[] head(String path, int bytes) {
      return world.head(path, bytes);
    }

    @Override
    public void publish(String output, List<OutputFile> files) {
      world.publish(output, files);
    }

    @Override
    public void clean(String output) {
      world.clean(output);
    }

    @Override
    public Path cache() {
      return world.cache();
    }
  }
}
