package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "x, x",
    "total, \\mathrm{total}",
    "beta, \\beta",
    "beat, \\mathrm{beat}",
    "Omega_max, \\Omega_{\\mathrm{max}}",
    "y_hat, \\hat{y}",
    "pi_hat, \\hat{\\pi}",
    "theta_hat_i, \\hat{\\theta}_{i}",
    "c_in, c_{\\mathrm{in}}",
    "x12, x_{12}",
    "ab12, \\mathrm{ab12}",
    "größe, \\mathrm{größe}",
    "ж, ж",
  })
  void aNameIsALetterOrAWordWithWhatFollows(String name, String latex) {
    assertEquals(latex, Names.variable(name));
  }

  @Test
  void severalSubscriptsAreJoinedByCommas() {
    assertEquals("W_{1,2}", Names.variable("W_1_2"));
    assertEquals("x_{\\alpha,\\mathrm{max}}", Names.variable("x_alpha_max"));
  }

  @Test
  void onlyTheNameEAloneIsEulersNumber() {
    assertEquals("\\mathrm{e}", Names.variable("e"));
    assertEquals("e_{1}", Names.variable("e_1"));
    assertEquals("\\hat{e}", Names.variable("e_hat"));
  }

  @Test
  void aDecorationIsPutOnWhatStandsBeforeIt() {
    assertEquals("\\hat{x_{1}}_{2}", Names.variable("x_1_hat_2"));
    assertEquals("y'", Names.variable("y_prime"));
    assertEquals("y''", Names.variable("y_prime_prime"));
    assertEquals("y^{\\star}", Names.variable("y_star"));
  }

  @Test
  void noNameHasTwoScriptsInOnePlace() {
    assertEquals("{x_{1}}'_{2}", Names.variable("x_1_prime_2"));
    assertEquals("{y^{\\star}}'", Names.variable("y_star_prime"));
  }

  @Test
  void underscoresThatSeparateNothingAreLeftOut() {
    assertEquals("a_{b}", Names.variable("a__b"));
    assertEquals("x", Names.variable("_x"));
  }

  @Test
  void functionsOfLettersLookLikeVariablesAndOthersLikeOperators() {
    assertEquals("g_{2}", Names.function("g2"));
    assertEquals("\\sigma", Names.function("sigma"));
    assertEquals("\\operatorname{conv\\_params}", Names.function("conv_params"));
  }
}
