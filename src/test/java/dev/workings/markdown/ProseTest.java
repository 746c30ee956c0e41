package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource({
    "words,            (words)",
    "$x$,              {x}",
    "a $x$ and $y^2$., (a ){x}( and ){y^2}(.)",
    "$5 and $6,        ($5 and $6)",
    "US$ 5$,           (US$ 5$)",
    "\\$x$,            ($x$)",
    "a\\b *c*,         (a\\b *c*)",
    "a $$x$$.,         (a ){x}(.)",
  })
  void formulasStandInDollarSigns(String text, String parts) {
    assertEquals(
        parts,
        Prose.of(text).parts().stream()
            .map(part -> part.formula() ? "{" + part.text() + "}" : "(" + part.text() + ")")
            .collect(Collectors.joining()));
  }
}
