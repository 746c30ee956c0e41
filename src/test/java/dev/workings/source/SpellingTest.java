package dev.workings.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void oneChangeIsOneStep() {
    assertEquals(1, Spelling.distance("total", "totel"));
    assertEquals(1, Spelling.distance("total", "toal"));
    assertEquals(1, Spelling.distance("total", "totall"));
    assertEquals(1, Spelling.distance("total", "toatl"));
    assertEquals(3, Spelling.distance("", "abc"));
    assertEquals(0, Spelling.distance("abc", "abc"));
  }

  @Test
  void theNearestWordIsFound() {
    assertEquals("total", Spelling.nearest("totla", List.of("turtle", "total", "totals")));
  }

  @Test
  void amongEqualsTheFirstCounts() {
    assertEquals("ab", Spelling.nearest("a", List.of("ab", "ac")));
  }

  @Test
  void nothingIsSuggestedThatIsFar() {
    assertNull(Spelling.nearest("x", List.of("total", "sum")));
    assertNull(Spelling.nearest("decimals", List.of("dp", "sf", "mixed")));
    assertNull(Spelling.nearest("total", List.of()));
    assertNull(Spelling.nearest("x", List.of("e", "n")));
  }
}
