package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.StandardNames;
import dev.workings.function.Function;
import dev.workings.function.Layers;
import dev.workings.function.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every function and every layer has an entry: its signature, its meaning, examples, errors. */
class FunctionReferenceTest {
  private static final String FUNCTIONS = "functions.md";
  private static final String LAYERS = "networks.md";

  /** It takes a function by its name, and so is no function of the library. */
  private static final String MAP = "map";

  @Test
  void everyFunctionHasAnEntryAndEveryEntryAFunction() throws IOException {
    TreeSet<String> known = new TreeSet<>(Library.names());
    known.addAll(StandardNames.ofMachineLearning());
    known.add(MAP);
    assertEquals(List.copyOf(known), ids(FUNCTIONS));
  }

  @Test
  void everyLayerHasAnEntryAndEveryEntryALayer() throws IOException {
    assertEquals(Layers.names(), ids(LAYERS));
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionHasItsMeaningExamplesAndErrors() throws IOException {
    return Entry.of(FUNCTIONS).stream().map(e -> test(e, Pattern.compile("\\b" + e.id() + "\\(")));
  }

  @TestFactory
  Stream<DynamicTest> everyLayerHasItsMeaningExamplesAndErrors() throws IOException {
    return Entry.of(LAYERS).stream().map(e -> test(e, Pattern.compile("\\b" + e.id() + "\\b")));
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionHasItsSignature() throws IOException {
    return Entry.of(FUNCTIONS).stream()
        .filter(e -> Library.find(e.id()) != null)
        .map(e -> DynamicTest.dynamicTest(e.id(), () -> assertSigned(e)));
  }

  @TestFactory
  Stream<DynamicTest> everyLayerHasItsParameters() throws IOException {
    return Entry.of(LAYERS).stream()
        .map(e -> DynamicTest.dynamicTest(e.id(), () -> assertParameters(e)));
  }

  @TestFactory
  Stream<DynamicTest> everyEntryIsInTheIndexOfItsPage() throws IOException {
    return Stream.of(FUNCTIONS, LAYERS)
        .map(page -> DynamicTest.dynamicTest(page, () -> assertIndexed(page)));
  }

  private static DynamicTest test(Entry entry, Pattern use) {
    return DynamicTest.dynamicTest(entry.id(), () -> entry.assertComplete(use));
  }

  private static void assertSigned(Entry entry) {
    Function function = Library.find(entry.id());
    assertNotNull(function);
    assertHas(entry, "`" + entry.id() + "(" + function.signature() + ")`");
    if (function.signature().least() < function.signature().parameters().size()) {
      List<String> needed =
          function.signature().parameters().subList(0, function.signature().least());
      assertHas(entry, "`" + entry.id() + "(" + String.join(", ", needed) + ")`");
    }
  }

  private static void assertParameters(Entry entry) {
    String written = entry.heading().replaceAll("=[^,)]*", "");
    List<String> parameters = Layers.parameters(entry.id());
    String list = parameters.isEmpty() ? "" : "(" + String.join(", ", parameters) + ")";
    assertEquals("`" + entry.id() + list + "`", written);
  }

  private static void assertHas(Entry entry, String signature) {
    assertTrue(entry.heading().contains(signature), () -> entry.heading() + " has no " + signature);
  }

  private static void assertIndexed(String page) throws IOException {
    String text = Files.readString(Path.of("content/reference", page));
    for (String id : ids(page)) {
      assertTrue(text.contains("[`" + id + "`](#" + id + ")"), id);
    }
  }

  private static List<String> ids(String page) throws IOException {
    return Entry.of(page).stream().map(Entry::id).sorted().toList();
  }
}
