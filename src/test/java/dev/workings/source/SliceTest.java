package dev.workings.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SliceTest {
  private static final Source QUOTED = Source.of("a.md", "> - one\n> - two\n>\n> - three");

  /** What a Markdown parser cuts out: {@code one}, {@code two}, an empty line, {@code three}. */
  private static final Slice LINES =
      Slice.of(
          QUOTED,
          List.of(
              QUOTED.span(4, 8),
              QUOTED.span(12, 16),
              QUOTED.span(17, 17),
              QUOTED.span(17, 18),
              QUOTED.span(22, 27)));

  @Test
  void theTextsOfItsPiecesAreJoined() {
    assertEquals("one\ntwo\n\nthree", LINES.text());
  }

  @Test
  void everyWordIsFoundInTheSource() {
    for (String word : List.of("one", "two", "three")) {
      int start = LINES.text().indexOf(word);
      Span span = LINES.span(start, start + word.length());
      assertEquals(word, span.text());
      assertEquals(QUOTED.text().indexOf(word), span.start());
    }
  }

  @Test
  void aRangeOverSeveralPiecesCoversWhatWasCutOff() {
    assertEquals("one\n> - two", LINES.span(0, 7).text());
    assertEquals("> - one\n> - two\n>\n> - three".substring(4), LINES.span().text());
  }

  @Test
  void anEndBelongsToThePieceItCloses() {
    assertEquals("one\n", LINES.span(0, 4).text());
  }

  @Test
  void aPointBetweenPiecesBelongsToTheSecond() {
    assertEquals(12, LINES.span(4, 4).start());
    assertEquals(27, LINES.span(14, 14).start());
  }

  @Test
  void aPartKeepsItsPlaces() {
    Slice part = LINES.part(1, 11);
    assertEquals("ne\ntwo\n\nth", part.text());
    assertEquals(5, part.span(0, 2).start());
    assertEquals(12, part.span(3, 6).start());
    assertEquals("th", part.span(8, 10).text());
  }

  @Test
  void anEmptyPartIsWhereTheEmptyRangeIs() {
    for (int i = 0; i <= LINES.text().length(); i++) {
      Slice part = LINES.part(i, i);
      assertEquals("", part.text());
      assertEquals(LINES.span(i, i), part.span());
    }
  }

  @Test
  void rangesOutsideAreRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> LINES.span(0, 15));
    assertThrows(IndexOutOfBoundsException.class, () -> LINES.span(3, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> LINES.part(-1, 2));
  }

  @Test
  void aSliceOfASpanIsThatSpan() {
    Span span = QUOTED.span(12, 15);
    assertEquals(span, Slice.of(span).span());
    assertEquals("two", Slice.of(span).text());
    assertEquals(QUOTED.text(), Slice.of(QUOTED).text());
  }

  @Test
  void everyCharacterOfAnySliceOfAnySliceIsItself() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Slice slice = randomSlice(random);
      int start = random.nextInt(slice.text().length() + 1);
      int end = start + random.nextInt(slice.text().length() + 1 - start);
      Slice part = slice.part(start, end);
      assertEquals(slice.text().substring(start, end), part.text());
      for (int at = 0; at < part.text().length(); at++) {
        assertEquals(part.text().substring(at, at + 1), part.span(at, at + 1).text());
        assertEquals(slice.span(start + at, start + at + 1), part.span(at, at + 1));
      }
    }
  }

  private static Slice randomSlice(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    Source source = Source.of("a.md", text.toString());
    List<Span> pieces = new ArrayList<>();
    for (int at = 0; at < 40; at += random.nextInt(8)) {
      int end = Math.min(40, at + random.nextInt(6));
      pieces.add(source.span(at, end));
      at = end;
    }
    return Slice.of(source, pieces);
  }
}
