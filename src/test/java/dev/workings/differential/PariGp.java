package dev.workings.differential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program gp of PARI, run once for many questions. */
final class PariGp {
  private PariGp() {}

  static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gp")));
  }

  /** What gp prints, a line each. */
  static List<String> answers(List<? extends Question> questions, Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("questions.gp");
    Path answers = folder.resolve("answers.txt");
    Files.write(script, questions.stream().map(Question::script).toList());
    Process gp =
        new ProcessBuilder("gp", "--fast", "--quiet", "--stacksize", "256M", script.toString())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(answers.toFile())
            .start();
    gp.waitFor();
    return Files.readAllLines(answers, StandardCharsets.UTF_8);
  }
}
