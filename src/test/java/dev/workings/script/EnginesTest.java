package dev.workings.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
  private static final String SCRIPT =
      """
      var calls = 0;
      function join(a, b) { return ++calls + a + b; }
      function fail() { throw new Error('on purpose'); }
      function fill() { for (var a = [];;) { a.push(new Array(100000).fill(1)); } }
      function hang() { for (;;) { try { for (;;) { } } catch (e) { } } }
      """;

  @TempDir private static Path directory;

  @ParameterizedTest
  @EnumSource
  void aFunctionTakesAndReturnsStrings(Engine.Choice choice) throws ScriptFailure {
    try (Engine engine = started(choice)) {
      assertEquals("1ä😀", engine.call("join", "ä", "😀"));
      assertEquals("2\u0000\ud800", engine.call("join", "\u0000", "\ud800"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheScriptThrowsIsAFailureAndTheNextCallIsFresh(Engine.Choice choice)
      throws ScriptFailure {
    try (Engine engine = started(choice)) {
      assertEquals("1ab", engine.call("join", "a", "b"));
      ScriptFailure failure = assertThrows(ScriptFailure.class, () -> engine.call("fail"));
      assertTrue(failure.getMessage().contains("on purpose"), failure.getMessage());
      assertEquals("1ab", engine.call("join", "a", "b"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"V8", "JAVA"})
  void aScriptThatHangsIsStopped(Engine.Choice choice) throws ScriptFailure {
    try (Engine engine = new Pool(platform(choice), Duration.ofMillis(500))) {
      assertEquals("1ab", engine.call("join", "a", "b"));
      assertThrows(ScriptFailure.class, () -> engine.call("hang"));
      assertEquals("1ab", engine.call("join", "a", "b"));
    }
  }

  /** V8 itself would end the process. */
  @Test
  void aScriptThatTakesAllMemoryIsStopped() throws ScriptFailure {
    try (Engine engine = new Pool(platform(Engine.Choice.V8), Duration.ofSeconds(30))) {
      ScriptFailure failure = assertThrows(ScriptFailure.class, () -> engine.call("fill"));
      assertEquals("it takes too much memory", failure.getMessage());
      assertEquals("1ab", engine.call("join", "a", "b"));
    }
  }

  @Test
  void aScriptForV8AloneIsRefusedByTheOtherEngine() {
    Program program = Program.modern(() -> SCRIPT);
    assertThrows(
        EngineUnavailable.class, () -> Engines.start(Engine.Choice.JAVA, program, directory));
  }

  @Test
  void withoutItsLibraryV8IsReplaced() throws Exception {
    assertEquals("Rhino", firstWordOf(launch(directory, "auto", "javet-v8-")));
  }

  @Test
  void whereTheLibraryCannotBeUnpackedV8IsReplaced() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    assertEquals("Rhino", firstWordOf(launch(file.resolve("cache"), "auto", "-")));
  }

  @Test
  void anEngineAskedForByNameIsNotReplaced() throws Exception {
    String output = launch(directory, "v8", "javet-v8-");
    assertTrue(output.startsWith("V8 cannot run here: "), output);
  }

  @Test
  void aMisspeltEngineIsAnError() throws Exception {
    assertEquals("workings.engine is auto, v8 or java, not v9", launch(directory, "v9", "-"));
  }

  @Test
  void whereItsLibraryIsKnownV8Runs() throws Exception {
    assumeV8();
    assertEquals("V8", firstWordOf(launch(directory, "auto", "-")));
  }

  /** Starts an engine in a process of its own, whose whole output is returned. */
  private static String launch(Path cache, String engine, String leftOut) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> leftOut.equals("-") || !entry.contains(leftOut))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        Stream.of(
                Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions"),
                Stream.of("--enable-native-access=ALL-UNNAMED", "-Dworkings.engine=" + engine),
                Stream.of("-cp", classPath, Launched.class.getName(), cache.toString()))
            .flatMap(part -> part)
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String firstWordOf(String output) {
    assertTrue(output.matches("\\S+ \\S[^\\n]*"), output);
    return output.substring(0, output.indexOf(' '));
  }

  private static Engine started(Engine.Choice choice) {
    if (choice == Engine.Choice.V8) {
      assumeV8();
    }
    return Engines.start(choice, program(), directory);
  }

  private static Platform platform(Engine.Choice choice) throws ScriptFailure {
    if (choice == Engine.Choice.JAVA) {
      return new Rhino(SCRIPT);
    }
    assumeV8();
    return V8.load(() -> SCRIPT, directory);
  }

  private static void assumeV8() {
    try {
      NativeLibrary.ofThisSystem();
    } catch (Exception unknown) {
      assumeTrue(false, "V8 does not run on this system: " + unknown.getMessage());
    }
  }

  private static Program program() {
    return new Program(() -> SCRIPT, () -> SCRIPT);
  }

  /** What {@link #launch} runs. */
  static final class Launched {
    public static void main(String[] arguments) throws IOException {
      String said;
      try (Engine engine = Engines.start(Engine.Choice.AUTO, program(), Path.of(arguments[0]))) {
        said = engine.name();
      } catch (EngineUnavailable unavailable) {
        said = unavailable.getMessage();
      }
      System.out.write(said.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
