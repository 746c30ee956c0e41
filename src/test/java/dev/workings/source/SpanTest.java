package dev.workings.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Source SOURCE = Source.of("pages/q1.md", "one\ntwo three");

  @Test
  void aSpanNamesItsPlaceAndItsText() {
    Span span = SOURCE.span(8, 13);
    assertEquals("three", span.text());
    assertEquals("pages/q1.md:2:5", span.toString());
  }

  @Test
  void twoSpansAreCoveredByOne() {
    assertEquals("two three", SOURCE.span(8, 13).to(SOURCE.span(4, 7)).text());
    assertEquals("three", SOURCE.span(8, 13).to(SOURCE.span(9, 10)).text());
  }

  @Test
  void aSpanLiesInItsSource() {
    assertThrows(IllegalArgumentException.class, () -> SOURCE.span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> SOURCE.span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> SOURCE.span(0, 14));
    assertEquals("", SOURCE.span(13, 13).text());
  }
}
