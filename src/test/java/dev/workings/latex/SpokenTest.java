package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Answer;
import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.function.Working;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A formula read aloud has nothing in it that a voice leaves out, and means one formula only. */
class SpokenTest {
  private static final Latex LATEX = new Latex(Numerals.COMMA, Lines.DEFAULT);

  /** LaTeX, and signs that voices skip or pronounce each in their own way. */
  private static final Pattern UNSPOKEN = Pattern.compile("[\\\\{}$^_*/=<>≈·|\\[\\]()…%@#&~!'+-]");

  private static final int CELLS = 800;

  @Test
  void formulasThatLookDifferentSoundDifferent() {
    Map<String, String> seen = new HashMap<>();
    SmallTerms.all().forEach(term -> check(term, seen));
    assertTrue(seen.size() > 20_000, "only " + seen.size() + " readings");
  }

  @Test
  void randomFormulasSoundDifferent() {
    Map<String, String> seen = new HashMap<>();
    SmallTerms.random(1, 10_000).forEach(term -> check(term, seen));
  }

  private static void check(Term term, Map<String, String> seen) {
    String reading = Reading.of(term);
    String latex = LATEX.of(term).replace("\\,", "");
    String other = seen.putIfAbsent(reading, latex);
    assertTrue(
        other == null || other.equals(latex), () -> other + " and " + latex + ": " + reading);
    assertSpoken(reading);
  }

  @Test
  void randomCellsAreSpoken() {
    RandomCells random = new RandomCells(5);
    for (int i = 0; i < CELLS; i++) {
      String text = random.cell().replace("\"a_b{\"", "\"text\"").replace("a & b", "base");
      for (Answer answer : Cell.of(text).answers()) {
        workings(answer).forEach(working -> assertSpoken(Reading.of(working)));
      }
    }
  }

  private static List<Working> workings(Answer answer) {
    List<Working> workings = new ArrayList<>();
    if (answer instanceof Answer.Shown shown) {
      workings.add(shown.working());
    } else if (answer instanceof Answer.Tabulated table) {
      workings.addAll(table.workings());
    } else if (answer instanceof Answer.Counted network) {
      workings.addAll(network.workings());
    }
    return workings;
  }

  private static void assertSpoken(String reading) {
    String words = reading.replace("cross-correlation", "");
    assertFalse(UNSPOKEN.matcher(words).find(), reading);
    assertFalse(reading.contains("  "), reading);
  }

  @Test
  void aCellIsReadAsASentence() {
    assertEquals(
        "b sub 1 equals the quantity minus c plus the square root of D, end quantity, over 4, which"
            + " equals the quantity 2 plus the square root of 9, end quantity, over 4, which equals 1.25",
        reading("c = -2", "D = 9", "b_1 = (-c + sqrt(D)) / 4"));
    assertEquals(
        "big equals the quantity x is greater than 2, end quantity, which equals the quantity 3 is"
            + " greater than 2, end quantity, which equals true",
        reading("x = 3", "big = x > 2"));
  }

  private static String reading(String... lines) {
    return Reading.of(((Answer.Shown) Cell.of(lines).last()).working());
  }
}
