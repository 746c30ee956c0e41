package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.markdown.Hole;
import dev.workings.markdown.Piece;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Spelling;
import dev.workings.syntax.CellKind;
import dev.workings.syntax.Parser;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Answers the holes of one page, from top to bottom, in one scope. */
final class Answering {
  private final Page page;
  private final Diagnostics found;
  private final Evaluator evaluator;
  private final Plots plots;

  private Answering(Page page, Language language, Imports imports, Diagnostics found) {
    this.page = page;
    this.found = found;
    this.evaluator = new Evaluator(found, imports, page.data());
    this.plots = new Plots(evaluator, language, found);
  }

  /**
   * The page with its holes answered; what goes wrong is reported, and the next hole is answered.
   */
  static AnsweredPage of(Page page, Language language, Imports imports, Diagnostics found) {
    Answering answering = new Answering(page, language, imports, found);
    Map<Hole, HoleContent> contents = new IdentityHashMap<>();
    for (Hole hole : page.document().holes()) {
      contents.put(hole, answering.content(hole));
    }
    return new AnsweredPage(page, contents);
  }

  private HoleContent content(Hole hole) {
    if (hole instanceof Hole.Cell cell) {
      return cell(cell);
    }
    if (hole instanceof Hole.Inline inline) {
      return new HoleContent.Value(answer(inline.code()), inline.span());
    }
    if (hole instanceof Hole.Reference reference) {
      return new HoleContent.Reference(reference);
    }
    Hole.Math math = (Hole.Math) hole;
    return formula(math);
  }

  private HoleContent.Formula formula(Hole.Math math) {
    List<HoleContent.Part> parts = new ArrayList<>();
    List<HoleContent.RowNumber> numbers = new ArrayList<>();
    for (Piece piece : math.pieces()) {
      parts.add(piece instanceof Piece.Number row ? number(row, numbers) : part(piece));
    }
    return new HoleContent.Formula(parts, math.span(), math.display(), numbers);
  }

  private HoleContent.Part number(Piece.Number row, List<HoleContent.RowNumber> numbers) {
    String mark = page.labels().of(row);
    String anchor = RowAnchors.mark(numbers.size());
    String tag = row.parentheses() ? "\\tag{" : "\\tag*{";
    String shown = row.parentheses() ? "(" + mark + ")" : mark;
    numbers.add(new HoleContent.RowNumber(row.label(), shown));
    return new HoleContent.Part(row.text(), null, tag + anchor + mark + "}");
  }

  private HoleContent cell(Hole.Cell cell) {
    CellKind kind = CellKind.of(cell.kind());
    if (kind != null) {
      return new HoleContent.Calculation(cell.body(), evaluator.cell(kind, cell.body()));
    }
    if (cell.kind().equals(Plots.KIND)) {
      return plots.of(cell);
    }
    if (Examples.KINDS.contains(cell.kind())) {
      return Examples.of(cell, evaluator);
    }
    found.add(unknownKind(cell));
    return new HoleContent.Listing(cell.body().text(), CellKind.CALC.word());
  }

  private static Diagnostic unknownKind(Hole.Cell cell) {
    Diagnostic unknown =
        Diagnostic.error(
            Code.UNKNOWN_CELL_KIND, "unknown kind of cell " + cell.kind(), cell.kindSpan());
    List<String> kinds = new ArrayList<>(CellKind.words());
    kinds.add(Plots.KIND);
    String nearest = Spelling.nearest(cell.kind(), kinds);
    return nearest == null
        ? unknown.hint("code that is only shown has no braces: ```" + cell.kind())
        : unknown.hint("did you mean {" + nearest + "}?");
  }

  private HoleContent.Part part(Piece piece) {
    if (piece instanceof Piece.Calc calc) {
      return new HoleContent.Part(calc.expression(), answer(calc.expression()), null);
    }
    return piece instanceof Piece.Rewritten rewritten
        ? new HoleContent.Part(rewritten.text(), null, rewritten.latex())
        : new HoleContent.Part(((Piece.Tex) piece).text(), null, null);
  }

  private Answer answer(Slice code) {
    return evaluator.inline(Parser.inline(code, found));
  }
}
