package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual tells of every key of workings.yml and of the front matter, and of no other. */
class SettingsReferenceTest {
  private static final BiConsumer<Slice, Diagnostics> SETTINGS =
      (yaml, found) -> Config.read(yaml, "content", found);
  private static final BiConsumer<Slice, Diagnostics> FRONT_MATTER = FrontMatter::read;

  @Test
  void everySettingIsInTheTableAndInTheExample() throws IOException {
    assertTold(SETTINGS, section("settings"), "(?s)```yaml\\n(.*?)```");
  }

  @Test
  void everyKeyOfTheFrontMatterIsInTheTableAndInTheExample() throws IOException {
    assertTold(FRONT_MATTER, section("front-matter"), "(?s)---\\n(.*?)---\\n");
  }

  private static void assertTold(
      BiConsumer<Slice, Diagnostics> reader, String section, String example) {
    List<String> known = known(reader);
    List<String> rows = all("(?m)^\\| (`.*?) \\|", section);
    assertEquals(known, sorted(all("`(\\w+)`", String.join(" ", rows))));
    String yaml = all(example, section).get(0);
    assertEquals(known, sorted(all("(?m)^(\\w+):", yaml)));
    Diagnostics found = new Diagnostics();
    reader.accept(Slice.of(Source.of("example", yaml)), found);
    assertEquals(List.of(), found.sorted());
  }

  /** A key that is like no other is told all that there are. */
  private static List<String> known(BiConsumer<Slice, Diagnostics> reader) {
    Diagnostics found = new Diagnostics();
    reader.accept(Slice.of(Source.of("unknown", "zzzzzzzz: 1")), found);
    return sorted(all("(\\w+)(?=,|$)", found.sorted().get(0).hints().get(0)));
  }

  private static List<String> sorted(List<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }

  private static String section(String id) throws IOException {
    String text = Files.readString(Path.of("content/reference/site.md"));
    return all("(?ms)^## [^\\n]* \\{#" + id + "\\}\\n(.*?)(?=^## )", text).get(0);
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
