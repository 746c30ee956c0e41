package dev.workings.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openqa.selenium.json.Json;

/** Lighthouse, as a phone sees a page; npm installs it, in the version its lock file names. */
final class Lighthouse {
  private static final Path PACKAGE = Path.of("src/test/lighthouse");
  private static final Path HOME = Path.of("target/lighthouse");
  private static final List<String> CATEGORIES =
      List.of("performance", "accessibility", "best-practices", "seo");
  private static final int RUNS = 5;
  private static final int MINUTES = 5;

  private Lighthouse() {}

  /** Installs it; false if that cannot be done here. */
  static boolean isThere() throws IOException, InterruptedException {
    Path program = HOME.resolve("node_modules/lighthouse/cli/index.js");
    return Files.exists(program) || install();
  }

  /** Performance, accessibility, best practices and search, each at most 100: medians. */
  static List<Integer> scores(String address) throws IOException, InterruptedException {
    List<List<Integer>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(run(address));
    }
    return IntStream.range(0, CATEGORIES.size()).mapToObj(i -> median(runs, i)).toList();
  }

  private static int median(List<List<Integer>> runs, int category) {
    List<Integer> scores = new ArrayList<>(runs.stream().map(run -> run.get(category)).toList());
    Collections.sort(scores);
    return scores.get(RUNS / 2);
  }

  private static List<Integer> run(String address) throws IOException, InterruptedException {
    String flags =
        "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking";
    Path report = HOME.resolve("report.json").toAbsolutePath();
    boolean done =
        succeeds(
            List.of(
                "node",
                "node_modules/lighthouse/cli/index.js",
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--chrome-flags=" + flags));
    if (!done) {
      throw new IOException("lighthouse says nothing of " + address);
    }
    Map<String, Object> categories = map(json(report).get("categories"));
    return CATEGORIES.stream().map(name -> score(map(categories.get(name)))).toList();
  }

  private static Map<String, Object> json(Path file) throws IOException {
    return new Json().toType(Files.readString(file), Json.MAP_TYPE);
  }

  private static int score(Map<String, Object> category) {
    Object score = category.get("score");
    return score == null ? 0 : (int) Math.round(((Number) score).doubleValue() * 100);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }

  private static boolean install() throws IOException, InterruptedException {
    Files.createDirectories(HOME);
    for (String file : List.of("package.json", "package-lock.json")) {
      Files.copy(PACKAGE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    return succeeds(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().put("CHROME_PATH", Chromium.browser());
    builder.redirectErrorStream(true).redirectOutput(HOME.resolve("log.txt").toFile());
    try {
      Process process = builder.start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroy();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
