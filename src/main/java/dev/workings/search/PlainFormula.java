package dev.workings.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A formula on a line, as one types it: {@code a/b}, {@code x_1^2}, {@code √(x+1)}. */
final class PlainFormula {
  /** Function application, invisible times, separator and plus. */
  private static final String INVISIBLE = "[\u2061-\u2064]";

  /** Accents of MathML, and what each is upon a letter. */
  private static final String ACCENTS = "^~ˉ¯˙⃗";

  private static final String COMBINING = "\u0302\u0303\u0304\u0304\u0307\u20d7";

  private PlainFormula() {}

  /** The plain form of a {@code math} element or a part of one. */
  static String of(Element part) {
    List<Element> parts = part.children();
    return switch (part.normalName()) {
      case "annotation", "mspace" -> "";
      case "mi", "mn", "mo", "mtext" -> part.wholeText().replaceAll(INVISIBLE, "");
      case "mfrac" -> joined(parts, "/");
      case "msqrt" -> "√" + group(all(parts));
      case "mroot" -> group(of(parts.get(1))) + "√" + group(of(parts.get(0)));
      case "msub", "munder" -> joined(parts, "_");
      case "msup" -> joined(parts, "^");
      case "mover" -> part.hasAttr("accent") ? accented(parts) : joined(parts, "^");
      case "msubsup", "munderover" ->
          group(parts, 0) + "_" + group(parts, 1) + "^" + group(parts, 2);
      case "mtable" -> parts.stream().map(PlainFormula::of).collect(Collectors.joining("; "));
      case "mtr" -> parts.stream().map(PlainFormula::of).collect(Collectors.joining(", "));
      default -> all(parts);
    };
  }

  /** An accent goes onto its letter, as far as there is one for it. */
  private static String accented(List<Element> parts) {
    int accent = ACCENTS.indexOf(of(parts.get(1)));
    String plain = of(parts.get(0));
    return accent < 0 ? plain : Normalizer.normalize(plain + COMBINING.charAt(accent), Form.NFC);
  }

  private static String all(List<Element> parts) {
    return parts.stream().map(PlainFormula::of).collect(Collectors.joining());
  }

  private static String joined(List<Element> parts, String sign) {
    return parts.stream()
        .map(part -> group(of(part)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(sign));
  }

  private static String group(List<Element> parts, int which) {
    return group(of(parts.get(which)));
  }

  private static String group(String plain) {
    boolean one = plain.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return one ? plain : "(" + plain + ")";
  }
}
