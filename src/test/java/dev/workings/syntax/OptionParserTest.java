package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.syntax.Cell.Option;
import org.junit.jupiter.api.Test;

class OptionParserTest {
  @Test
  void optionsStandAtTheTop() {
    Reading reading = Reading.of("\n#| table: base  \n\n  #|format:5 dp\r\n#| label:\nx = 1");
    assertEquals("", reading.mistakes());
    assertEquals("(= x 1)", reading.statements());
    assertEquals(
        "table=base|format=5 dp|label=",
        String.join(
            "|", reading.cell().options().stream().map(o -> o.key() + "=" + o.value()).toList()));
  }

  @Test
  void keysAndValuesKnowTheirPlaces() {
    Option option = Reading.of("#| fig-cap: A: b \n").cell().options().get(0);
    assertEquals("fig-cap", option.keySpan().text());
    assertEquals("A: b", option.valueSpan().text());
  }

  @Test
  void anOptionWithoutAColonIsRefused() {
    Reading reading = Reading.of("#| echo false\n#|\nx");
    assertEquals(
        """
        E051 1:4+4 an option is a key, a colon and a value
        E051 2:3+0 an option is a key, a colon and a value""",
        reading.mistakes());
    assertEquals("(x)", reading.statements());
  }

  @Test
  void anOptionBehindAStatementIsRefused() {
    Reading reading = Reading.of("x\n#| echo: false\ny");
    assertEquals("E051 2:1+2 an option stands behind the first statement", reading.mistakes());
    assertEquals("(x)\nINVALID\n(y)", reading.statements());
  }

  @Test
  void aCommentMayFollowOptions() {
    assertEquals("(x)", Reading.of("#| a: b\n# comment\nx #| not an option").shape());
  }
}
