package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Memory memory = new Memory(1_000);

  @Test
  void whatWasNotUsedForLongestIsForgotten() {
    for (String latex : new String[] {"a", "b", "c", "d"}) {
      memory.put(formula(latex), new Typeset.Html("x".repeat(200)));
      memory.get(formula("a"));
    }
    assertNotNull(memory.get(formula("a")));
    assertNull(memory.get(formula("b")));
    assertNotNull(memory.get(formula("d")));
  }

  @Test
  void whatIsLargerThanAllOfItIsNotKept() {
    memory.put(formula("a"), new Typeset.Html("x".repeat(2_000)));
    assertNull(memory.get(formula("a")));
  }

  @Test
  void styleAndMacrosMakeAnotherFormula() {
    memory.put(formula("a"), new Typeset.Html("x"));
    assertNull(memory.get(new Formula("a", true, Map.of())));
    assertNull(memory.get(new Formula("a", false, Map.of("a", "b"))));
  }

  private static Formula formula(String latex) {
    return new Formula(latex, false, Map.of());
  }
}
