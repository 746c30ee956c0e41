package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.function.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  private static final Latex LATEX =
      new Latex(Numerals.COMMA, Lines.DEFAULT, Map.of("Loss", "\\mathcal{L}"));

  @Test
  void aNameIsSetAsItsAuthorWants() {
    assertEquals("{\\mathcal{L}}", LATEX.of(new Term.Symbol("Loss")));
  }

  @Test
  void itStillTakesSubscriptsAndArguments() {
    Term index = new Term.Symbol("i");
    assertEquals(
        "{\\mathcal{L}}_{i}", LATEX.of(new Term.Entry(new Term.Symbol("Loss"), List.of(index))));
    assertEquals("{\\mathcal{L}}(i)", LATEX.of(new Term.Apply("Loss", List.of(index))));
  }

  @Test
  void otherNamesAreSetAsAlways() {
    assertEquals("\\mathrm{loss}", LATEX.of(new Term.Symbol("loss")));
  }
}
