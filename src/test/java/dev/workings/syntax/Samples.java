package dev.workings.syntax;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of {@code samples.md}. */
final class Samples {
  private static final Pattern CELL = Pattern.compile("```\\{calc}\n(.*?)```", Pattern.DOTALL);

  private Samples() {}

  static List<Slice> cells() {
    Source source = Source.of("samples.md", text());
    Matcher cell = CELL.matcher(source.text());
    List<Slice> cells = new ArrayList<>();
    while (cell.find()) {
      cells.add(Slice.of(source.span(cell.start(1), cell.end(1))));
    }
    return cells;
  }

  private static String text() {
    try (InputStream file = Samples.class.getResourceAsStream("samples.md")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
