package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.script.Engine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KatexAssetsTest {
  private static final String PATH = "fonts/KaTeX_";

  @Test
  void allFilesAreTheStyleSheetAndTwentyFonts() {
    SortedMap<String, byte[]> files = KatexAssets.files();
    assertEquals(21, files.size());
    assertTrue(files.keySet().stream().allMatch(name -> name.matches("katex\\.min\\.css|.*woff2")));
  }

  @Test
  void theStyleSheetNamesExactlyTheFontsThatAreThere() {
    assertNamesItsFonts(KatexAssets.files());
    assertNamesItsFonts(KatexAssets.usedBy(List.of("<i class=\"katex mathbb\">")));
  }

  @Test
  void theFolderChangesWithTheVersion() {
    assertEquals("katex-" + Library.KATEX.version(), KatexAssets.folder());
  }

  @Test
  void htmlWithoutFormulasNeedsNoFonts() {
    assertEquals(List.of("katex.min.css"), used("<p class=\"plain\">"));
  }

  @Test
  void aPlainFormulaNeedsTheMainAndMathFonts(@TempDir Path directory) {
    try (Katex katex = Katex.start(Engine.Choice.AUTO, directory)) {
      String html = ((Typeset.Html) katex.math("x + 1", false, Map.of())).html();
      assertEquals(fonts("Main-Italic", "Main-Regular", "Math-Italic"), used(html));
    }
  }

  @Test
  void aSelectorOfTwoClassesNeedsBoth() {
    assertEquals(fonts("Main-Regular"), used("<i class=\"katex delimsizing\">"));
    assertEquals(
        fonts("Main-Regular", "Size3-Regular"), used("<i class=\"katex delimsizing size3\">"));
  }

  private static List<String> used(String html) {
    return List.copyOf(KatexAssets.usedBy(List.of(html)).keySet());
  }

  private static List<String> fonts(String... names) {
    return Stream.concat(
            Stream.of(names).map(name -> PATH + name + ".woff2"), Stream.of("katex.min.css"))
        .toList();
  }

  private static void assertNamesItsFonts(SortedMap<String, byte[]> files) {
    String css = new String(files.get("katex.min.css"), StandardCharsets.UTF_8);
    for (String font : KatexAssets.files().keySet()) {
      boolean isFont = font.startsWith(PATH);
      assertEquals(isFont && files.containsKey(font), css.contains("url(" + font + ")"), font);
    }
    assertFalse(css.contains(".ttf") || css.contains(".woff)"));
    assertEquals(new TreeSet<>(files.keySet()), files.keySet());
  }
}
