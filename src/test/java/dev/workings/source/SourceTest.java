package dev.workings.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTest {
  private static final Source MIXED = Source.of("a.md", "one\ntwo\r\nthree\rfour\n");

  @Test
  void linesEndAtEveryKindOfLineBreak() {
    assertEquals(5, MIXED.lineCount());
    assertEquals("one", MIXED.line(1));
    assertEquals("two", MIXED.line(2));
    assertEquals("three", MIXED.line(3));
    assertEquals("four", MIXED.line(4));
    assertEquals("", MIXED.line(5));
  }

  @Test
  void anEmptySourceHasOneEmptyLine() {
    Source empty = Source.of("a.md", "");
    assertEquals(1, empty.lineCount());
    assertEquals("", empty.line(1));
    assertEquals(new Position(1, 1), empty.position(0));
  }

  @Test
  void positionsCountFromOne() {
    assertEquals(new Position(1, 1), MIXED.position(0));
    assertEquals(new Position(1, 4), MIXED.position(3));
    assertEquals(new Position(2, 1), MIXED.position(4));
  }

  @Test
  void aLineBreakOfTwoCharactersBelongsToItsLine() {
    assertEquals(new Position(2, 4), MIXED.position(7));
    assertEquals(new Position(2, 5), MIXED.position(8));
    assertEquals(new Position(3, 1), MIXED.position(9));
  }

  @Test
  void thePointBehindTheTextHasAPosition() {
    assertEquals(new Position(5, 1), MIXED.position(MIXED.text().length()));
  }

  @Test
  void columnsCountUtf16Units() {
    assertEquals(new Position(1, 3), Source.of("a.md", "😀x").position(2));
  }

  @Test
  void lineStartsAndPositionsAgree() {
    for (int line = 1; line <= MIXED.lineCount(); line++) {
      assertEquals(new Position(line, 1), MIXED.position(MIXED.lineStart(line)));
    }
  }

  @Test
  void manyLinesAreCounted() {
    assertEquals(1001, Source.of("a.md", "x\n".repeat(1000)).lineCount());
  }
}
