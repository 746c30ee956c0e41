package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and names have formulas on one line, without markup. */
class FormulaTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\ell_2 | ℓ₂",
        "\\mathbb{R}^n | ℝⁿ",
        "x^2 + y_{10} | x² + y₁₀",
        "x^{-1} | x⁻¹",
        "A^\\top A | Aᵀ A",
        "f'(x) | f′(x)",
        "90^\\circ | 90°",
        "x_\\alpha | x_α",
        "x^{a+b} | x^(a+b)",
        "\\frac{a}{b} | a/b",
        "\\frac{a+1}{2b} | (a+1)/2b",
        "\\frac12 | 1/2",
        "\\sqrt{x+1} | √(x+1)",
        "\\sqrt[3]{x} | 3√x",
        "\\binom{n}{k} | C(n, k)",
        "\\sum_{i=1}^n x_i | ∑ᵢ₌₁ⁿ xᵢ",
        "\\log\\alpha | log α",
        "\\sin 2x | sin 2x",
        "2\\pi r | 2π r",
        "\\operatorname{softmax}(z) | softmax(z)",
        "\\mathcal{L}_{\\text{train}} | L_train",
        "\\R | R",
        "\\hat{y}_i | ŷᵢ",
        "\\widehat{ab} | ab",
        "\\left\\{ 1{,}000 \\right\\} | { 1,000 }",
        "a \\\\ b | a ; b",
        "a\\,b~c | a b c",
        "\\begin{pmatrix} a & b \\end{pmatrix} | a b",
        "50\\,\\% | 50 %",
        "a < b \\le c | a < b ≤ c",
      })
  void aFormulaIsReadOnOneLine(String latex, String text) {
    assertEquals(text, FormulaText.of(latex).replace("y\u0302", "ŷ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{ |", "} a | a", "\\ |", "x^ | x", "x_} y | x y", "\\frac | /", "\\sqrt[ | √"})
  void whatIsNotFinishedIsReadAsFarAsItGoes(String latex, String text) {
    assertEquals(text == null ? "" : text, FormulaText.of(latex));
  }

  @Test
  void whatIsNestedTooDeepKeepsItsLatex() {
    String latex = "{".repeat(100_000);
    assertEquals(latex, FormulaText.of(latex));
    assertEquals("^".repeat(1000), FormulaText.of("^".repeat(1000)));
  }
}
