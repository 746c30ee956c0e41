package dev.workings.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A formula on a line, as one types it: {@code a/b}, {@code x_1^2}, {@code √(x+1)}. */
final class PlainFormula {
  /** Function application, invisible times, separator and plus. */
  private static final String INVISIBLE = "[\u2061-\u2064]";

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
      case "msup", "mover" -> joined(parts, "^");
      case "msubsup", "munderover" ->
          group(parts, 0) + "_" + group(parts, 1) + "^" + group(parts, 2);
      case "mtable" -> parts.stream().map(PlainFormula::of).collect(Collectors.joining("; "));
      case "mtr" -> parts.stream().map(PlainFormula::of).collect(Collectors.joining(", "));
      default -> all(parts);
    };
  }

  private static String all(List<Element> parts) {
    return parts.stream().map(PlainFormula::of).collect(Collectors.joining());
  }

  private static String joined(List<Element> parts, String sign) {
    return parts.stream().map(part -> group(of(part))).collect(Collectors.joining(sign));
  }

  private static String group(List<Element> parts, int which) {
    return group(of(parts.get(which)));
  }

  private static String group(String plain) {
    boolean one = plain.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return one ? plain : "(" + plain + ")";
  }
}
