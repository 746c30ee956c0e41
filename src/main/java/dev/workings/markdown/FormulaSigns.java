package dev.workings.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What single commands of LaTeX are in plain text. */
final class FormulaSigns {
  /** Signs and the commands for them. */
  private static final String SIGNS =
      """
      α alpha β beta γ gamma δ delta ε epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota
      κ kappa λ lambda μ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau
      υ upsilon φ phi φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi
      Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega ℓ ell ℏ hbar ı imath ȷ jmath ℜ Re ℑ Im ℵ aleph
      ∂ partial ∇ nabla ∞ infty ∅ emptyset ∅ varnothing ∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∮ oint
      ± pm ∓ mp × times ⋅ cdot ∗ ast ∘ circ ∙ bullet ÷ div ⊕ oplus ⊗ otimes ⊙ odot ⋆ star
      ≤ le ≤ leq ≥ ge ≥ geq ≠ ne ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg
      ∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∖ setminus
      ∀ forall ∃ exists ¬ neg ¬ lnot ∧ land ∧ wedge ∨ lor ∨ vee ⊤ top ⊥ bot ⊥ perp ∥ parallel
      → to → rightarrow ← leftarrow ← gets ↔ leftrightarrow ⇒ Rightarrow ⇒ implies ⇐ Leftarrow
      ⇔ Leftrightarrow ⇔ iff ↦ mapsto ↑ uparrow ↓ downarrow ⟶ longrightarrow
      … ldots … dots ⋯ cdots ⋮ vdots ⋱ ddots ′ prime ∣ mid ∣ vert ∥ Vert ∥ lVert ∥ rVert
      | lvert | rvert ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil { lbrace } rbrace
      """;

  /** Commands about the looks of what follows, which is said as it is. */
  private static final String LOOKS =
      """
      text textrm textbf textit texttt textsf mbox mathrm mathbf mathit mathsf mathtt mathcal
      mathscr mathfrak mathnormal boldsymbol bm pmb operatorname displaystyle textstyle scriptstyle
      scriptscriptstyle limits nolimits left right middle big Big bigg Bigg bigl bigr Bigl Bigr
      biggl biggr Biggl Biggr underbrace overbrace underline boxed phantom calc nonumber notag
      """;

  private static final String ACCENTS =
      """
      \u0302 hat \u0302 widehat \u0303 tilde \u0303 widetilde \u0304 bar \u0304 overline \u0307 dot
      \u0308 ddot \u20d7 vec \u030c check \u0306 breve
      """;

  private static final String DOUBLED = "CHNPQRZ";
  private static final String BLACKBOARD = "ℂℍℕℙℚℝℤ";

  private static final Map<String, String> SIGN = pairs(SIGNS);
  private static final Map<String, String> ACCENT = pairs(ACCENTS);

  static {
    for (String command : LOOKS.strip().split("\\s+")) {
      SIGN.put(command, "");
    }
    SIGN.put("quad", " ");
    SIGN.put("qquad", " ");
  }

  private FormulaSigns() {}

  private static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new HashMap<>();
    String[] words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i + 1], words[i]);
    }
    return pairs;
  }

  /** The sign of a command, nothing for one of looks, or null for one that is not known. */
  static @Nullable String of(String command) {
    return SIGN.get(command);
  }

  /** What a command puts upon a letter, or null if it is no accent. */
  static @Nullable String accent(String command) {
    return ACCENT.get(command);
  }

  /** What a backslash and a sign are. */
  static String escaped(char sign) {
    return switch (sign) {
      case '\\' -> "; ";
      case '!', '/' -> "";
      case '|' -> "∥";
      case ',', ':', ';', '>', ' ', '\n' -> " ";
      default -> String.valueOf(sign);
    };
  }

  /** The letters of sets. */
  static String doubled(String letters) {
    StringBuilder doubled = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      int found = DOUBLED.indexOf(letter);
      doubled.append(found < 0 ? letter : BLACKBOARD.charAt(found));
    }
    return doubled.toString();
  }
}
