package dev.workings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: who may import whom, and what nobody may do. */
class HouseTest {
  /** Package → what it may import besides itself and {@code java..}. */
  static final Map<String, List<String>> WALLS =
      Map.ofEntries(
          Map.entry("source", List.of()),
          Map.entry("value", List.of()),
          Map.entry("syntax", List.of("source")),
          Map.entry("function", List.of("value")),
          Map.entry("eval", List.of("source", "value", "syntax", "function")),
          Map.entry("latex", List.of("value", "syntax", "function")),
          Map.entry("plot", List.of("source", "value", "eval")),
          Map.entry("markdown", List.of("source", "com.vladsch.flexmark..")),
          Map.entry(
              "data",
              List.of("source", "value", "de.siegmar.fastcsv..", "com.fasterxml.jackson.core..")),
          Map.entry("script", List.of("com.caoccao.javet..", "org.mozilla.javascript..")),
          Map.entry("typeset", List.of("script")),
          Map.entry("search", List.of("script", "org.jsoup..")),
          Map.entry("feed", List.of("javax.xml.stream..")),
          Map.entry("history", List.of("org.eclipse.jgit..")),
          Map.entry(
              "cite",
              List.of(
                  "source",
                  "data",
                  "de.undercouch.citeproc..",
                  "org.jbibtex..",
                  "javax.xml..",
                  "org.w3c.dom..",
                  "org.xml.sax..")),
          Map.entry("template", List.of("source", "io.pebbletemplates..")),
          Map.entry(
              "site",
              List.of(
                  "source",
                  "value",
                  "syntax",
                  "function",
                  "eval",
                  "latex",
                  "plot",
                  "markdown",
                  "script",
                  "typeset",
                  "template",
                  "data",
                  "search",
                  "history",
                  "feed",
                  "cite",
                  "org.snakeyaml.engine..")),
          Map.entry("app", List.of("source", "site", "picocli..", "org.apache.maven..")));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.workings");

  @TestFactory
  Stream<DynamicTest> everyPackageImportsOnlyWhatItMay() {
    return WALLS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> check(wall)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.workings.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @TestFactory
  Stream<DynamicTest> nobodyDoesWhatNobodyMay() {
    return HouseRules.ALL.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanFail() {
    JavaClasses sinner = new ClassFileImporter().importClasses(SinnerHelper.class);
    return HouseRules.ALL.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> assertTrue(rule.getValue().evaluate(sinner).hasViolation())));
  }

  private static void check(Map.Entry<String, List<String>> wall) {
    noClasses()
        .that()
        .resideInAPackage(packageOf(wall.getKey()))
        .should()
        .dependOnClassesThat(resideOutsideOfPackages(allowed(wall)))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static String[] allowed(Map.Entry<String, List<String>> wall) {
    Stream<String> imports =
        wall.getValue().stream().map(name -> name.contains(".") ? name : packageOf(name));
    return Stream.concat(Stream.of("java..", "org.jspecify..", packageOf(wall.getKey())), imports)
        .toArray(String[]::new);
  }

  private static String packageOf(String name) {
    return "dev.workings." + name + "..";
  }
}
