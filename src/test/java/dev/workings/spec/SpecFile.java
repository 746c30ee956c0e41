package dev.workings.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown file of prose and examples. An example is a fence {@code {example}}, or {@code
 * {page-example}} where the input is a whole page; it holds an input, a line with nothing but a
 * point, and its expectations:
 *
 * <pre>
 * 1 / 3
 * .
 * value: 1/3
 * latex:
 *   \frac{1}{3}
 * </pre>
 */
record SpecFile(List<String> lines, List<Example> examples) {

  static SpecFile read(Path file) throws IOException {
    return of(file.getFileName().toString(), Files.readString(file));
  }

  static SpecFile of(String name, String text) {
    List<String> lines = List.of(text.split("\r?\n", -1));
    return new SpecFile(lines, new SpecReader(name, lines).examples());
  }

  /** The text of the file with what the chain says in place of every expectation that fails. */
  String updated(Chain chain) {
    List<String> updated = new ArrayList<>();
    int done = 0;
    for (Example example : examples) {
      Result result = chain.run(example);
      if (!example.holds(result)) {
        updated.addAll(lines.subList(done, example.line()));
        updated.add(example.input() + "." + below(example.rewritten(result)));
        done = example.end() - 1;
      }
    }
    updated.addAll(lines.subList(done, lines.size()));
    return String.join("\n", updated);
  }

  private static String below(List<Expectation> expectations) {
    return expectations.isEmpty() ? "" : "\n" + Expectation.written(expectations);
  }
}
