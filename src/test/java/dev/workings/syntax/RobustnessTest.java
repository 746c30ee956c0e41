package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input: no exception, no overflow, places inside the source, one error a mistake. */
class RobustnessTest {
  private static final long SMALL_STACK = 512 * 1024;
  private static final String[] SOUP =
      ("1 2.5 20% x f( ( ) [ ] | ' ! .. , ; : = == < ≈ + - * / ^ .* . \n \"a\" \" # as 3 dp sci if then"
              + " else for in and or not expect within show use network input repeat residual shortcut : \n  \n    × true λ é “ $ \\ \t #|")
          .split(" ");

  @Test
  void randomCharactersAreRead() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append((char) random.nextInt(random.nextInt(8) == 0 ? 0x10000 : 0x7F));
      }
      check(text.toString());
    }
  }

  @Test
  void randomWordsAreRead() {
    Random random = new Random(2);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(SOUP[random.nextInt(SOUP.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(text.toString());
    }
  }

  @Test
  void mutatedSamplesAreRead() {
    Random random = new Random(3);
    List<String> samples = Samples.cells().stream().map(Slice::text).toList();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        text.replace(
            at,
            Math.min(text.length(), at + random.nextInt(4)),
            random.nextBoolean() ? "" : SOUP[random.nextInt(SOUP.length)]);
      }
      check(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "-",
        "|",
        "not ",
        "x^",
        "f(",
        "x[",
        "if a then ",
        "if ",
        "[[1],",
        "((1)+",
        "|-(",
        "x'[",
        "1+",
        "1==",
        "x.",
        "sum(x for i in ",
        "if a then b else ",
        "expect ",
        "network N(input=",
        "a or b and ",
        "f(1,\n",
        "(]",
        "([",
        "\"",
        "\"\\",
        "#",
        "1..",
        "%",
        "1e",
        "x as ",
        "$",
        "9",
        "λ",
        "for x in y: ",
        "network N(input=4): repeat 2: ",
        "network N(input=4): residual: ",
      })
  void repetitionsEndInOneDiagnostic(String part) {
    int times = Math.min(50_000, Grammar.MAX_CELL / part.length());
    Reading reading = onSmallStack(part.repeat(times));
    assertTrue(reading.diagnostics().size() <= 1 || part.contains("\n"), reading::mistakes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(%s)", "[%s]", "-%s", "|%s|", "2^%s", "f(%s)", "not %s", "if a then b else %s"})
  void nestingIsLimitedByCount(String part) {
    assertEquals("", onSmallStack(nested(part, Grammar.MAX_NESTING - 1)).mistakes());
    assertEquals(
        "E040",
        onSmallStack(nested(part, Grammar.MAX_NESTING + 1)).diagnostics().get(0).code() + "");
  }

  @ParameterizedTest
  @ValueSource(strings = {" + 1", " - x", " and a", "'", "!", "[1]", ".a"})
  void chainsAreLimitedByCount(String part) {
    assertEquals("", onSmallStack("x" + part.repeat(Grammar.MAX_HEIGHT - 1)).mistakes());
    assertEquals(
        "E040",
        onSmallStack("x" + part.repeat(Grammar.MAX_HEIGHT)).diagnostics().get(0).code() + "");
  }

  @Test
  void chainsInsideChainsCountTogether() {
    String text = "x";
    for (int i = 0; i < 20; i++) {
      text = "(" + text + "+1".repeat(30) + ")";
    }
    assertTrue(Reading.of(text).mistakes().startsWith("E040"));
  }

  @Test
  void theLongestCellIsLimited() {
    String fits = "x\n".repeat(Grammar.MAX_CELL / 2);
    assertEquals("", Reading.of(fits).mistakes());
    Reading reading = Reading.of(fits + "1");
    assertEquals("INVALID", reading.statements());
    assertEquals("E040 32769:1+0 the cell is longer than 65536 characters", reading.mistakes());
  }

  @Test
  void aMillionCharactersAreOneDiagnostic() {
    assertEquals(1, Reading.of("(".repeat(1_000_000)).diagnostics().size());
    assertEquals(1, Reading.inline("x\n".repeat(500_000)).diagnostics().size());
  }

  private static String nested(String part, int times) {
    int hole = part.indexOf("%s");
    return part.substring(0, hole).repeat(times) + "x" + part.substring(hole + 2).repeat(times);
  }

  private static void check(String text) {
    for (Reading reading : List.of(Reading.of(text), Reading.inline(text))) {
      reading.diagnostics().forEach(diagnostic -> check(diagnostic, text));
      boolean invalid = reading.statements().contains("INVALID");
      assertTrue(!invalid || !reading.diagnostics().isEmpty(), text);
    }
  }

  private static void check(Diagnostic diagnostic, String text) {
    assertFalse(diagnostic.message().isBlank(), text);
    assertTrue(diagnostic.span().end() <= text.length(), text);
    diagnostic.hints().forEach(hint -> assertFalse(hint.isBlank(), text));
  }

  private static Reading onSmallStack(String text) {
    AtomicReference<Reading> reading = new AtomicReference<>();
    Thread thread = new Thread(null, () -> reading.set(Reading.of(text)), "parser", SMALL_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Objects.requireNonNull(reading.get(), "the parser died");
  }
}
