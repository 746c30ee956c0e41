package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual's page of errors has an entry for every code, and examples of most. */
class ReferenceTest {
  private static final Path ERRORS = Path.of("content/reference/errors.md");

  @Test
  void everyCodeHasAnEntryAndEveryEntryACode() throws IOException {
    List<String> codes = Arrays.stream(Code.values()).map(Code::toString).sorted().toList();
    assertEquals(codes, List.copyOf(found("(?m)^### (E[0-9]+):")));
  }

  @Test
  void atLeastFortyCodesHaveAnExample() throws IOException {
    assertTrue(found("(?m)^error: (E[0-9]+) ").size() >= 40);
  }

  private static TreeSet<String> found(String pattern) throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(ERRORS));
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }
}
