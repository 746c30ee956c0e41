package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The manual tells of every command and of every option of it, and of no other. */
class CommandsReferenceTest {
  private static final CommandLine PROGRAM = new CommandLine(new WorkingsCommand());
  private static final Set<String> STANDARD = Set.of("-h", "--help", "-V", "--version");

  @Test
  void everyCommandHasASection() throws IOException {
    assertEquals(
        new TreeSet<>(PROGRAM.getSubcommands().keySet()),
        all("(?m)^## workings (\\w+) \\{", page()));
  }

  @TestFactory
  Stream<DynamicTest> everyOptionIsInTheSectionOfItsCommand() {
    return PROGRAM.getSubcommands().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> assertTold(e.getKey(), e.getValue())));
  }

  private static void assertTold(String name, CommandLine command) throws IOException {
    TreeSet<String> options = new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
    options.removeAll(STANDARD);
    String section = page().split("## workings " + name + " ", 2)[1].split("(?m)^## ", 2)[0];
    assertEquals(options, all("`(--?[a-z][a-z-]*)", section));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("content/reference/commands.md"));
  }

  private static TreeSet<String> all(String pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
