package dev.workings.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final Source A = Source.of("a.md", "one\ntwo");
  private static final Source B = Source.of("b.md", "one");

  @Test
  void aDiagnosticSaysWhereAndWhat() {
    Diagnostic diagnostic = Diagnostic.error(Code.UNCLOSED, "`(` is not closed", A.span(4, 5));
    assertEquals("a.md:2:1: error[E004]: `(` is not closed", diagnostic.toString());
  }

  @Test
  void furtherPlacesAndHintsAreAddedInOrder() {
    Diagnostic diagnostic =
        Diagnostic.warning(Code.UNCLOSED, "m", A.span(0, 1))
            .caret("here")
            .label(A.span(1, 2), "there")
            .hint("first")
            .hint("second");
    assertEquals("here", diagnostic.caret());
    assertEquals(List.of(new Label(A.span(1, 2), "there")), diagnostic.labels());
    assertEquals(List.of("first", "second"), diagnostic.hints());
    assertEquals(Severity.WARNING, diagnostic.severity());
  }

  @Test
  void diagnosticsAreSortedByPathPlaceAndSeverity() {
    Diagnostic second = Diagnostic.error(Code.UNCLOSED, "m", A.span(4, 5));
    Diagnostic first = Diagnostic.error(Code.UNCLOSED, "m", A.span(0, 1));
    Diagnostic last = Diagnostic.error(Code.UNCLOSED, "m", B.span(0, 1));
    Diagnostic lesser = Diagnostic.warning(Code.UNEXPECTED_TOKEN, "m", A.span(4, 5));
    assertEquals(
        List.of(first, second, lesser, last), collected(last, lesser, second, first).sorted());
  }

  @Test
  void theSameFindingIsListedOnce() {
    Diagnostic one = Diagnostic.error(Code.UNCLOSED, "m", A.span(0, 1));
    Diagnostic same = Diagnostic.error(Code.UNCLOSED, "m", A.span(0, 1));
    assertEquals(List.of(one), collected(one, same).sorted());
  }

  @Test
  void onlyErrorsCountAsErrors() {
    Diagnostics diagnostics = collected(Diagnostic.warning(Code.UNCLOSED, "m", A.span(0, 1)));
    assertFalse(diagnostics.hasErrors());
    diagnostics.addAll(collected(Diagnostic.error(Code.UNCLOSED, "m", A.span(0, 1))));
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void everyCodeHasANumberOfItsOwn() {
    List<String> numbers = Arrays.stream(Code.values()).map(Code::toString).toList();
    assertEquals(numbers.size(), numbers.stream().distinct().count());
    assertTrue(numbers.stream().allMatch(number -> number.matches("E\\d{3}")));
  }

  private static Diagnostics collected(Diagnostic... found) {
    Diagnostics diagnostics = new Diagnostics();
    Arrays.stream(found).forEach(diagnostics::add);
    return diagnostics;
  }
}
