package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.latex.Latex;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A formula put together from the author's LaTeX and our values, which still knows its places. */
final class Composition {
  private final List<HoleContent.Part> parts;
  private final List<Integer> starts = new ArrayList<>();
  private final String latex;

  /**
   * @param latex writes the values
   */
  Composition(List<HoleContent.Part> parts, Latex latex) {
    this.parts = parts;
    StringBuilder joined = new StringBuilder();
    for (HoleContent.Part part : parts) {
      starts.add(joined.length());
      joined.append(latex(part, latex));
    }
    this.latex = joined.toString();
  }

  /** A value that could not be had leaves a gap, and has been reported. */
  private static String latex(HoleContent.Part part, Latex latex) {
    Answer answer = part.answer();
    if (answer == null) {
      return part.latex() == null ? part.written().text() : part.latex();
    }
    return answer instanceof Answer.Shown shown && shown.value() != null
        ? "{" + Inline.latex(shown, latex) + "}"
        : "{}";
  }

  String latex() {
    return latex;
  }

  /** Where in the source a range of the LaTeX comes from. */
  Span place(int start, int end, Span whole) {
    if (parts.isEmpty()) {
      return whole;
    }
    Span from = place(start);
    Span to = end > start ? place(end - 1) : from;
    return from.source().span(from.start(), Math.max(from.start(), to.end()));
  }

  private Span place(int offset) {
    int part = parts.size() - 1;
    while (part > 0 && starts.get(part) > offset) {
      part--;
    }
    Slice written = parts.get(part).written();
    if (parts.get(part).answer() != null || parts.get(part).latex() != null) {
      return written.span();
    }
    int inside = Math.min(offset - starts.get(part), written.text().length());
    return written.span(inside, Math.min(inside + 1, written.text().length()));
  }
}
