package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "λ,lambda",
    "σ_x,sigma_x",
    "x_σ,x_sigma",
    "Δ_Ω,Delta_Omega",
    "_π_,_pi_",
    "ϑ,vartheta",
    "ϕ,phi",
    "ϵ,epsilon",
    "\u00B5,mu",
    "\u2126,Omega",
    "\u2206,Delta",
    "beta,beta",
  })
  void aGreekLetterThatIsAWholeSegmentIsSpelledOut(String name, String canonical) {
    assertEquals(canonical, Names.canonical(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"λx", "Δt", "τιμη", "λ1", "x", "a_b", "__x__"})
  void everythingElseStaysAsItIs(String name) {
    assertEquals(name, Names.canonical(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "λ", "é", "ß", "ж", "あ", "長さ", "길이", "_x", "x1", "x_1", "Ŷ"})
  void lettersOfManyAlphabetsMakeNames(String name) {
    assertEquals("(" + Names.canonical(name) + ")", Reading.of(name).shape());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u05D0", "\u0627", "\uD835\uDC65", "\u212A", "\u00AA", "x\u0302", "\u0660"})
  void whatCouldDeceiveTheReaderIsRefused(String name) {
    assertTrue(Reading.of(name).mistakes().startsWith("E001"));
  }

  @Test
  void reservedWordsAreSortedAndRefused() {
    assertEquals(
        "and as else expect false for if in network not or show then true use within",
        String.join(" ", Grammar.reservedWords()));
    assertTrue(Grammar.isReserved("within"));
    assertFalse(Grammar.isReserved("dp"));
  }
}
