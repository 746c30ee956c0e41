package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingsTest {
  @Test
  void filesThatAreNotPagesArePublishedAsTheyAre() {
    Paper world = Paper.of("content/index.md", "hi", "content/a/b.csv", "1,2");
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    assertEquals("1,2", world.published().get("site/a/b.csv"));
    assertEquals(1, result.pages());
  }

  @Test
  void nothingIsPublishedIfAnythingIsWrong() {
    Paper world = Paper.of("content/index.md", "hi", "content/a\\b", "", "content/c", "");
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assertTrue(result.hasErrors());
    assertFalse(result.isMisconfigured());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void aCheckPublishesNothing() {
    Paper world = Paper.of("content/index.md", "hi", "content/c", "");
    assertFalse(Workings.check(world, BuildOptions.DEFAULT).hasErrors());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void strictTakesWarningsForErrors() {
    Paper world = Paper.of("content/index.md", "hi", "content/why?", "");
    assertFalse(Workings.check(world, BuildOptions.DEFAULT).hasErrors());
    BuildOptions strict = new BuildOptions(null, null, false, true);
    assertTrue(Workings.build(world, strict).hasErrors());
    assertEquals(Set.of(), world.published().keySet());
  }

  @Test
  void anEmptyFolderIsToldHowToStart() {
    BuildResult result = Workings.build(Paper.of("workings.yml", ""), BuildOptions.DEFAULT);
    assertTrue(result.isMisconfigured());
    assertEquals(
        List.of("content:1:1: error[E309]: no Markdown file in content"),
        result.diagnostics().stream().map(Object::toString).toList());
    assertEquals(
        List.of("write a line of Markdown to content/index.md and try again"),
        result.diagnostics().get(0).hints());
  }
}
