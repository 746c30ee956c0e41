package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;

  @Test
  void aCleanSiteEndsWithZeroAndIsPublished() throws IOException {
    write("content/index.md", "hi");
    Console console = Console.run("build", folder.toString());
    assertEquals(0, console.exit());
    assertEquals("", console.out());
    assertTrue(console.err().startsWith("workings: no errors in 1 page"), console.err());
    assertTrue(Files.exists(folder.resolve("site/manifest.sha256")));
  }

  @Test
  void findingsEndWithOneAndAreAllReported() throws IOException {
    write("content/index.md", "a\0b");
    write("content/b.md", "a\0b");
    Console console = Console.run("check", folder.toString());
    assertEquals(1, console.exit());
    assertTrue(console.err().contains("content/b.md:1:2: error[E107]: a NUL character"));
    assertTrue(console.err().contains("content/index.md:1:2: error[E107]: a NUL character"));
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void anEmptyFolderEndsWithTwoAndSaysHowToStart() {
    Console console = Console.run("check", folder.toString());
    assertEquals(2, console.exit());
    assertTrue(console.err().contains("error[E309]: no Markdown file in this folder"));
    assertTrue(console.err().contains("hint: write a line of Markdown to index.md and try again"));
  }

  @Test
  void aMissingFolderEndsWithTwo() {
    Console console = Console.run("build", folder.resolve("gone").toString());
    assertEquals(2, console.exit());
    assertEquals("workings: no such folder: " + folder.resolve("gone") + "\n", console.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "biuld", "build --srict", "build --format xml", "check -o x", "build a b"})
  void wrongUsageEndsWithTwo(String arguments) {
    Console console = Console.run(arguments.split(" "));
    assertEquals(2, console.exit());
    assertEquals("", console.out());
    assertFalse(console.err().contains("Exception"), console.err());
  }

  @Test
  void anOutputThatIsNotOursEndsWithTwo() throws IOException {
    write("content/index.md", "hi");
    write("out/thesis.txt", "years");
    Console console = Console.run("build", folder.toString(), "-o", folder + "/out");
    assertEquals(2, console.exit());
    assertTrue(console.err().endsWith("out: not empty, and not a site made by us\n"));
  }

  @Test
  void aDiskThatFailsEndsWithThreeAndNamesTheFile() throws IOException {
    write("content/index.md", "hi");
    write("file", "");
    Console console = Console.run("build", folder.toString(), "-o", folder + "/file/out");
    assertEquals(3, console.exit(), console.err());
    assertTrue(console.err().contains(folder + "/file"), console.err());
  }

  @Test
  void reportsForProgramsGoToTheOutput() throws IOException {
    write("content/index.md", "a\0b");
    Console console = Console.run("check", folder.toString(), "--format", "github");
    assertTrue(console.out().startsWith("::error file="), console.out());
    assertTrue(console.err().startsWith("workings: 1 error"), console.err());
  }

  @Test
  void cleaningSaysNothing() throws IOException {
    write("content/index.md", "hi");
    Console.run("build", folder.toString());
    assertEquals(new Console(0, "", ""), Console.run("clean", folder.toString()));
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void aNewSiteBuildsAtOnceAndIsNeverBegunOverAnother() {
    String notes = folder.resolve("notes").toString();
    assertEquals(0, Console.run("init", notes).exit());
    assertEquals(0, Console.run("build", "--strict", notes).exit());
    Console again = Console.run("init", notes);
    assertEquals(2, again.exit());
    assertTrue(again.err().contains("not empty"), again.err());
  }

  @Test
  void anEngineThatCannotRunIsWrongUsageAndSaidInOneLine() throws IOException {
    write("content/index.md", "$x$");
    System.setProperty("workings.engine", "abacus");
    try {
      Console console = Console.run("check", folder.toString());
      assertEquals(2, console.exit());
      assertEquals("workings: workings.engine is auto, v8 or java, not abacus\n", console.err());
    } finally {
      System.clearProperty("workings.engine");
    }
  }

  @Test
  void theVersionIsPrinted() {
    Console console = Console.run("--version");
    assertEquals(0, console.exit());
    assertTrue(console.out().matches("workings \\d+\\.\\d+.*\\R"), console.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "init --help",
        "build --help",
        "check -h",
        "eval --help",
        "clean --help"
      })
  void helpIsAnAnswerAndNotAnError(String arguments) {
    Console console = Console.run(arguments.split(" "));
    assertEquals(0, console.exit());
    assertTrue(console.out().startsWith("Usage: workings"), console.out());
    assertEquals("", console.err());
  }

  @Test
  void aCalculationThatCannotBeReadEndsWithTwo() {
    Console console = Console.run("eval", folder.resolve("gone.calc").toString());
    assertEquals(2, console.exit());
    assertTrue(console.err().startsWith("cannot read "), console.err());
  }

  @Test
  void badBytesInACalculationAreFindings() throws IOException {
    Files.write(folder.resolve("a.calc"), new byte[] {'x', -1});
    String file = folder.resolve("a.calc").toString();
    assertEquals(1, Console.run("eval", file).exit());
    String json = Console.run("eval", file, "--format", "json").out();
    assertTrue(json.contains("\"line\":1,\"column\":2,"), json);
    assertTrue(json.contains("\"code\":\"E107\",\"message\":\"byte 0xff is not UTF-8\""), json);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
