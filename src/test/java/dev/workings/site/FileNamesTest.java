package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  private final Diagnostics found = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.",
        "a ",
        "con.md",
        "NUL",
        "Com1.tar.gz",
        "a\nb",
        "a\u0000",
        "a\u202Eb",
        "a\\b",
        "",
        ".",
        "..",
        "a\uFFFD",
        "a\uD800"
      })
  void badNamesAreRefusedOnEverySystem(String name) {
    assertEquals(List.of(), FileNames.sound(List.of("x/" + name + "/y.md"), found));
    assertEquals(1, found.sorted().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.md", "café.md", "日本.md", "-rf", "#1.md", "100%.md", "console.md"})
  void unusualNamesAreTaken(String name) {
    assertNull(FileNames.problem(name));
    assertEquals(List.of(name), FileNames.sound(List.of(name), found));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void aNameThatCannotExistOnWindowsIsAWarning() {
    assertEquals(List.of("why?.md"), FileNames.sound(List.of("why?.md"), found));
    assertEquals(
        List.of(
            "why?.md:1:1: warning[E308]: this file cannot exist on Windows: its name has one of"
                + " :*?\"<>|"),
        Found.in(found));
  }

  @Test
  void namesThatDifferInCaseAloneCollide() {
    FileNames.sound(List.of("A.md", "a.md"), found);
    assertEquals(
        List.of("a.md:1:1: error[E308]: on some systems this is the same file as A.md"),
        Found.in(found));
  }

  @Test
  void namesThatDifferInUnicodeFormAloneCollide() {
    FileNames.sound(List.of("cafe\u0301.md", "café.md"), found);
    assertEquals(1, found.sorted().size());
  }
}
