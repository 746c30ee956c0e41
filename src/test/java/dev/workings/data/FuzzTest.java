package dev.workings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Message;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Spoilt data files: none throws, all places are in the file, and there are columns or reasons. */
class FuzzTest {
  private static final int FILES = 10_000;
  private static final String SPICE =
      ",;\t|\"\"\"\r\n\n {}[]:.-+%eE0123456789'\\/#u\u0001\uD83D\uDE00\uFEFF\u00A0é\u2028ab";

  private static final List<String> SEEDS =
      List.of(
          "step,loss\r\n1,0.50\r\n2,\"0.25\"\r\n",
          "a,b,c\n1,\"x, \"\"y\"\"\n\",3%\n-2,,1e-3\n",
          "[{\"a\": 1.50, \"b\": \"x\\n\\u00e9\"},\n {\"a\": -2e3, \"b\": null}]",
          "{\"a\": [1, 2], \"b\": [\"x\", true]}",
          "");

  @Test
  void noSpoiltFileDoesHarm() {
    Random random = new Random(20260101);
    int read = 0;
    for (int i = 0; i < FILES; i++) {
      read += check(text(random), random.nextInt(3)) ? 1 : 0;
    }
    assertTrue(read > FILES / 100, "few files were read: " + read);
    assertNotEquals(FILES, read);
  }

  /** What stands in a cell's place, without its quotation marks, is what the cell says. */
  @Test
  void everyCellOfCsvKnowsItsPlace() {
    Random random = new Random(7);
    int cells = 0;
    for (int i = 0; i < FILES; i++) {
      Source source = Source.of("x.csv", text(random));
      for (Cell cell : cells(source)) {
        String written = cell.in(source).text();
        boolean quoted = written.startsWith("\"");
        String inside = quoted ? written.substring(1, written.length() - 1) : written;
        assertEquals(cell.text(), inside.replace("\"\"", "\""), source::text);
        cells++;
      }
    }
    assertTrue(cells > FILES);
  }

  private static List<Cell> cells(Source source) {
    List<Cell> cells = new ArrayList<>();
    try {
      for (Written column : CsvRows.read(source, ',', new Diagnostics())) {
        cells.add(column.header());
        cells.addAll(column.cells());
      }
    } catch (Refused refused) {
      return List.of();
    }
    return cells;
  }

  private static boolean check(String text, int way) {
    Dialect dialect = Dialect.of(way == 0 ? "x.json" : "x.csv");
    Dialect spoken = way == 2 ? dialect.separatedBy(';').withDecimal(',') : dialect;
    Diagnostics found = new Diagnostics();
    List<Column> columns = DataFile.read(Source.of("x", text), spoken, Set.of("b"), found);
    assertEquals(columns.isEmpty(), found.hasErrors(), text);
    for (Diagnostic diagnostic : found.sorted()) {
      assertTrue(new Message("", false).of(diagnostic).startsWith("x:"), text);
    }
    return !columns.isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(3) == 0) {
        text.delete(at, Math.min(text.length(), at + random.nextInt(4)));
      } else {
        text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
      }
    }
    return text.toString();
  }
}
