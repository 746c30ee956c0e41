package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.site.Workings;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Grammar;
import dev.workings.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual tells of every option of a cell, every word of a format and every reserved word. */
class WordsReferenceTest {
  @Test
  void everyOptionIsInTheTableAndInAnExample() throws IOException {
    TreeSet<String> known = options();
    assertEquals(known, all("(?m)^\\| \\[`([a-z-]+)`\\]\\(#option-", page("cells.md")));
    TreeSet<String> shown = all("(?m)^#\\| ([a-z-]+):", page("cells.md"));
    assertTrue(shown.containsAll(known), () -> "no example: " + without(known, shown));
  }

  @Test
  void everyStyleOfAFormatIsInTheTable() throws IOException {
    Diagnostics found = new Diagnostics();
    TreeSet<FormatClause.Style> styles = new TreeSet<>();
    for (String written : all("`([a-z0-9 ]+)`", rows(page("formats.md")))) {
      FormatClause format = Parser.format(Slice.of(Source.of("format", written)), found);
      if (format != null && format.style() != null) {
        styles.add(format.style());
      }
    }
    assertEquals(List.of(FormatClause.Style.values()), List.copyOf(styles));
  }

  @Test
  void everyRoundingIsInTheTableAndInAnExample() throws IOException {
    String page = page("formats.md");
    for (FormatClause.RoundingWord rounding : FormatClause.RoundingWord.values()) {
      String word = rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertTrue(rows(page).contains("`" + word + "`"), word);
      assertTrue(Pattern.compile("(?m) as [^|`]* " + word + "$").matcher(page).find(), word);
    }
  }

  @Test
  void everyGroupingIsToldAndInAnExample() throws IOException {
    for (FormatClause.GroupingWord grouping : FormatClause.GroupingWord.values()) {
      String words = "group " + grouping.name().toLowerCase(Locale.ROOT);
      assertTrue(page("formats.md").contains("`" + words + "`"), words);
      assertTrue(page("formats.md").contains(words + "\n"), words);
    }
  }

  @Test
  void theReservedWordsAreListed() throws IOException {
    String listed = all("cannot be names: `([a-z ]+)`", page("cells.md")).first();
    assertEquals(Grammar.reservedWords(), List.of(listed.split(" ")));
  }

  /** An option that is like no other is told all that there are. */
  private static TreeSet<String> options() {
    Diagnostics found = new Diagnostics();
    Workings.eval(Source.of("cell", "#| zzzzzzzz: 1"), found);
    String hint = found.sorted().get(0).hints().get(0);
    return new TreeSet<>(Arrays.asList(hint.replaceFirst(".* are ", "").split(", ")));
  }

  private static Collection<String> without(TreeSet<String> all, TreeSet<String> some) {
    TreeSet<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static String rows(String page) {
    return String.join("\n", all("(?m)^(\\| `.*)$", page));
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("content/reference", name));
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
