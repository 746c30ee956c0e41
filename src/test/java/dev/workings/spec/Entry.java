package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the manual says under a heading of its own about one thing, such as a function.
 *
 * @param id the name in the braces of its heading, by which it is linked
 * @param heading the heading without them
 * @param text everything up to the next heading
 */
record Entry(String id, String heading, String text, List<Example> examples) {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^### (.*) \\{#(\\w+)\\}\\n((?:(?!^##).*\\n)*)");

  /** The entries of a page, in their order. */
  static List<Entry> of(String page) throws IOException {
    Path file = Path.of("content/reference", page);
    List<Example> examples = SpecFile.read(file).examples();
    List<Entry> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(Files.readString(file));
    while (entry.find()) {
      String title = entry.group(1) + " {#" + entry.group(2) + "}";
      entries.add(
          new Entry(
              entry.group(2),
              entry.group(1),
              entry.group(3),
              examples.stream().filter(e -> e.title().equals(title)).toList()));
    }
    return entries;
  }

  /**
   * Fails unless the entry says what the thing means and shows what it gives and what it refuses.
   */
  void assertComplete(Pattern use) {
    assertTrue(text.matches("(?s)\\n[^\\s`#|].*"), () -> id + " has no meaning");
    assertTrue(gives(use), () -> id + " has no example of what it gives");
    assertTrue(examples.stream().anyMatch(e -> refuses(e, use)), () -> id + " has no error");
    assertFalse(heading.isBlank());
  }

  private boolean gives(Pattern use) {
    return examples.stream().anyMatch(e -> use.matcher(e.input()).find() && has(e, Result.VALUE));
  }

  private static boolean has(Example example, String key) {
    return example.expectations().stream().anyMatch(e -> e.key().equals(key));
  }

  /** Whether an error of the example points into a line that uses the thing. */
  private static boolean refuses(Example example, Pattern use) {
    String[] lines = example.input().split("\n");
    return example.expectations().stream()
        .filter(e -> e.key().equals(Result.ERROR))
        .map(e -> lines[Integer.parseInt(e.text().split("[ :]")[1]) - 1])
        .anyMatch(line -> use.matcher(line).find());
  }
}
