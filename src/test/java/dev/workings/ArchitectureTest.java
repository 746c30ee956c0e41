package dev.workings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md says what {@link HouseTest} enforces. */
class ArchitectureTest {
  private static final Path DOCUMENT = Path.of("ARCHITECTURE.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]+\\|([^|]+)\\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void theTableOfPackagesIsTheOneThatIsEnforced() throws IOException {
    assertEquals(new TreeMap<>(HouseTest.WALLS), table());
  }

  @Test
  void theDocumentStaysShort() throws IOException {
    assertTrue(Files.readAllLines(DOCUMENT).size() <= 150);
  }

  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        table.put(row.group(1), names(row.group(2)));
      }
    }
    return table;
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
