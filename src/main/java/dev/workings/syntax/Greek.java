package dev.workings.syntax;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Greek letters and their names, as LaTeX spells them. */
final class Greek {
  private static final String LETTERS =
      "αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi"
          + " οomicron πpi ρrho σsigma τtau υupsilon φphi χchi ψpsi ωomega"
          + " ΑAlpha ΒBeta ΓGamma ΔDelta ΕEpsilon ΖZeta ΗEta ΘTheta ΙIota ΚKappa ΛLambda ΜMu ΝNu"
          + " ΞXi ΟOmicron ΠPi ΡRho ΣSigma ΤTau ΥUpsilon ΦPhi ΧChi ΨPsi ΩOmega"
          // shapes with a LaTeX name of their own
          + " ϑvartheta ϖvarpi ϱvarrho ςvarsigma ϰvarkappa"
          // the same letter in other clothes: symbols, and the micro, ohm and increment signs
          + " ϵepsilon ϕphi ϒUpsilon ϴTheta \u00B5mu \u2126Omega \u2206Delta";

  private static final Map<Character, String> NAMES = new TreeMap<>();

  static {
    for (String entry : LETTERS.split(" ")) {
      NAMES.put(entry.charAt(0), entry.substring(1));
    }
  }

  private Greek() {}

  static @Nullable String nameOf(char letter) {
    return NAMES.get(letter);
  }

  static boolean isLetter(char c) {
    return NAMES.containsKey(c);
  }
}
