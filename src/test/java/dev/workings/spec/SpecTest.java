package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the specification and the reference manual. {@code mvn test -Dtest=SpecTest
 * -Dspec.update} writes what is found into the files, to be read and committed by a person.
 */
class SpecTest {
  private static final Chain CALCULATION = new CalculationChain();
  private static final Chain PAGE = new PageChain();
  private static final Chain CHAIN =
      example -> (example.isPage() ? PAGE : CALCULATION).run(example);
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/spec"), Path.of("content/reference"));

  @TestFactory
  Stream<DynamicContainer> everyExampleHolds() throws IOException {
    List<DynamicContainer> files = new ArrayList<>();
    for (Path file : files()) {
      if (System.getProperty("spec.update") != null) {
        update(file);
      }
      Stream<DynamicTest> tests = SpecFile.read(file).examples().stream().map(SpecTest::test);
      files.add(DynamicContainer.dynamicContainer(file.toString(), file.toUri(), tests));
    }
    return files.stream();
  }

  private static DynamicTest test(Example example) {
    return DynamicTest.dynamicTest(example.toString(), () -> check(example));
  }

  private static void check(Example example) {
    assertEquals(
        Expectation.written(example.promised()),
        Expectation.written(example.found(CHAIN.run(example))),
        example::toString);
  }

  private static void update(Path file) throws IOException {
    String updated = SpecFile.read(file).updated(CHAIN);
    if (!updated.equals(Files.readString(file))) {
      Files.writeString(file, updated);
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }
}
