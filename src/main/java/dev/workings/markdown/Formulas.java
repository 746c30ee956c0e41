package dev.workings.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    Span place = findings.body().span(node);
    if (wrapper.isEmpty()) {
      out.add(
          findings.add(new Hole.Math(place, pieces(tex, List.of()), false, null, name(node, tex))));
    } else {
      out.add(displayed(wrapper, tex, place, label));
    }
  }

  /** Names are made of text, and browsers take no text from MathML. */
  private static @Nullable String name(Node node, Slice tex) {
    return isNaming(node) ? FormulaText.of(tex.text()) : null;
  }

  private static boolean isNaming(Node node) {
    TableCell cell = (TableCell) node.getAncestorOfType(TableCell.class);
    return cell != null && cell.isHeader()
        || node.getAncestorOfType(Heading.class, LinkNodeBase.class, RefNode.class, Caption.class)
            != null;
  }

  /**
   * A displayed formula with its element.
   *
   * @param written the label its author wrote behind it, or null
   */
  Content displayed(String wrapper, Slice tex, Span place, @Nullable String written) {
    RowNumbers numbers = new RowNumbers(findings, tex);
    String own = numbers.label();
    if (own != null && written != null) {
      findings.error(
          Code.BAD_LABEL, "this formula has two labels", place, "take one of the two away");
    }
    String label = written == null ? own : written;
    boolean counted = label != null && label.startsWith(NUMBERED);
    boolean tagged = label != null && counted && numbers.isTagged();
    List<RowNumbers.Edit> edits = tagged ? numbers.tagged(label) : numbers.edits(counted);
    Hole.Math hole = new Hole.Math(place, pieces(tex, edits), true, tagged ? null : label, null);
    return displayed(wrapper, hole, findings.add(hole));
  }

  /** The element around a displayed formula, which a link to its label finds. */
  private static Content displayed(String wrapper, Hole.Math hole, Content.Place place) {
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

  /** The LaTeX between values and numbers, and the values and numbers. */
  private List<Piece> pieces(Slice tex, List<RowNumbers.Edit> edits) {
    List<RowNumbers.Edit> all = new ArrayList<>(edits);
    int end = addCalcs(tex, all);
    all.sort(Comparator.comparingInt(RowNumbers.Edit::start));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (RowNumbers.Edit edit : all) {
      addTex(tex, from, edit.start(), pieces);
      pieces.add(edit.piece());
      from = edit.end();
    }
    addTex(tex, from, end, pieces);
    return pieces;
  }

  /** Adds the values in a formula; answers where the last one ends that is closed, or the text. */
  private int addCalcs(Slice tex, List<RowNumbers.Edit> into) {
    String text = tex.text();
    for (int i = 0; i < text.length(); i++) {
      int open = text.startsWith(CALC, i) ? Braces.open(text, i + CALC.length()) : -1;
      int close = open < 0 ? -1 : Braces.close(text, open, text.length());
      if (close >= 0) {
        into.add(new RowNumbers.Edit(i, close + 1, new Piece.Calc(tex.part(open + 1, close))));
        i = close;
      } else if (open >= 0) {
        reportUnclosed(tex, i, open);
        into.removeIf(edit -> edit.end() > open);
        return text.length();
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return text.length();
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
}
