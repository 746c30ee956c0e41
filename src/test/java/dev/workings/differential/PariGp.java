package dev.workings.differential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program gp of PARI, run once for many questions. */
final class PariGp {
  /** What calc has and gp has not, or not with these ties and signs. */
  private static final List<String> DEFINITIONS =
      List.of(
          "half_even(x) = my(n = floor(x), d = 2*(x - n)); if(d < 1 || (d == 1 && n%2 == 0), n, n+1)",
          "half_even_to(x, n) = half_even(x*10^n)/10^n",
          "rest(a, b) = a - b*floor(a/b)",
          "mean(v) = vecsum(v)/#v",
          "squares(v) = vecsum([(x - mean(v))^2 | x <- v])",
          "variance(v) = squares(v)/#v",
          "sample(v) = squares(v)/(#v - 1)");

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
    Stream<String> scripts = questions.stream().map(Question::script);
    Files.write(script, Stream.concat(DEFINITIONS.stream(), scripts).toList());
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
