package dev.workings.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import dev.workings.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns formulas into holes, and finds the {@code \calc{…}} in them. */
final class Formulas {
  private static final String CALC = "\\calc";

  /** How the label of a formula begins that has a number. */
  private static final String NUMBERED = "eq-";

  /** A wide formula scrolls in its own box, also for people without a mouse. */
  private static final Map<String, String> BOX =
      Content.attributes(
          "class", "math", "tabindex", "0", "role", "group", "aria-label", "Formula");

  private final Findings findings;

  Formulas(Findings findings) {
    this.findings = findings;
  }

  void block(MathBlock node, List<Content> out) {
    if (!node.isClosed()) {
      findings.error(
          Code.UNCLOSED,
          "the formula is not closed",
          findings.body().span(node.opening()),
          "write $$ behind it; a blank line ends a formula as well");
    } else if (!node.rest().isEmpty()) {
      findings.error(
          Code.UNEXPECTED_TOKEN,
          "text follows a formula that has its own lines",
          findings.body().span(node.rest()),
          "Begin a new line behind the $$.");
    }
    add(node, node, "div", out);
  }

  void span(MathSpan node, List<Content> out) {
    add(node, node, node.isDisplay() ? "span" : "", out);
  }

  private void add(Node node, MathNode math, String wrapper, List<Content> out) {
    Slice tex = slice(node, math.tex());
    String label = math.label().isEmpty() ? null : math.label().toString();
    Hole.Math hole =
        new Hole.Math(findings.body().span(node), pieces(tex), math.isDisplay(), label);
    Content.Place place = findings.add(hole);
    out.add(wrapper.isEmpty() ? place : displayed(wrapper, hole, place));
  }

  /** The element around a displayed formula, which a link to its label finds. */
  Content displayed(String wrapper, Hole.Math hole, Content.Place place) {
    Content.Element box = new Content.Element(wrapper, BOX, List.of(place));
    String label = hole.label();
    Map<String, String> id = label == null ? Map.of() : Content.attributes("id", label);
    boolean valued = hole.pieces().stream().anyMatch(Piece.Calc.class::isInstance);
    if (!valued && (label == null || !label.startsWith(NUMBERED))) {
      return box.with(id);
    }
    List<Content> boxAndNumber = List.of(box, new Content.Number(hole));
    return new Content.Element(wrapper, Content.attributes("class", "numbered"), boxAndNumber)
        .with(id);
  }

  /** In a table {@code \|} stands for a bar, as on GitHub; elsewhere nothing is changed. */
  Slice slice(Node node, List<BasedSequence> lines) {
    boolean inTable = node.getAncestorOfType(TableCell.class) != null;
    List<BasedSequence> parts = inTable ? withoutBarEscapes(lines) : lines;
    return findings.body().slice(parts, node.getStartOffset());
  }

  private static List<BasedSequence> withoutBarEscapes(List<BasedSequence> lines) {
    List<BasedSequence> parts = new ArrayList<>();
    for (BasedSequence line : lines) {
      int from = 0;
      for (int i = line.indexOf("\\|"); i >= 0; i = line.indexOf("\\|", from + 1)) {
        parts.add(line.subSequence(from, i));
        from = i + 1;
      }
      parts.add(line.subSequence(from));
    }
    return parts;
  }

  /** The LaTeX between values and the values. */
  List<Piece> pieces(Slice tex) {
    List<Piece> pieces = new ArrayList<>();
    String text = tex.text();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int open = text.charAt(i) == '\\' ? calcBrace(text, i) : -1;
      if (open >= 0) {
        int close = closingBrace(text, open);
        if (close < 0) {
          reportUnclosed(tex, i, open);
          break;
        }
        addTex(tex, from, i, pieces);
        pieces.add(new Piece.Calc(tex.part(open + 1, close)));
        from = close + 1;
        i = close;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    addTex(tex, from, text.length(), pieces);
    return pieces;
  }

  private void reportUnclosed(Slice tex, int start, int open) {
    findings.error(
        Code.UNCLOSED, "\\calc{ is not closed", tex.span(start, open + 1), "write } behind it");
  }

  private static void addTex(Slice tex, int from, int to, List<Piece> pieces) {
    if (to > from) {
      pieces.add(new Piece.Tex(tex.part(from, to)));
    }
  }

  /** The index of the brace of a {@code \calc} at an index, or -1. */
  private static int calcBrace(String text, int index) {
    if (!text.startsWith(CALC, index)) {
      return -1;
    }
    int brace = index + CALC.length();
    while (brace < text.length() && text.charAt(brace) == ' ') {
      brace++;
    }
    return text.startsWith("{", brace) ? brace : -1;
  }

  private static int closingBrace(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
