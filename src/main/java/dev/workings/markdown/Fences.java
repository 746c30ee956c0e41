package dev.workings.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fenced blocks: cells {@code {kind}}, formulas {@code math}, and code to be shown. */
final class Fences {
  /** The language of a fence that is a formula. */
  static final String MATH = "math";

  private static final String OPEN = "\\{[ \\t]*+([A-Za-z][A-Za-z0-9_-]*+)([^}]*+)";
  private static final Pattern CELL = Pattern.compile(OPEN + "\\}[ \\t]*+");
  private static final Pattern HALF_OF_A_CELL = Pattern.compile(OPEN);
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+.#-]{1,40}");

  /** A wide block can be scrolled by keyboard. */
  private static final Map<String, String> SCROLLS = Map.of("tabindex", "0");

  private final Findings findings;
  private final Attributes attributes;
  private final Formulas formulas;

  Fences(Findings findings, Attributes attributes, Formulas formulas) {
    this.findings = findings;
    this.attributes = attributes;
    this.formulas = formulas;
  }

  void fenced(FencedCodeBlock node, List<Content> out) {
    BasedSequence info = node.getInfo();
    Matcher cell = CELL.matcher(info);
    out.add(cell.matches() ? cell(node, info, cell) : shown(node, info));
  }

  void indented(IndentedCodeBlock node, List<Content> out) {
    String text = text(node);
    int end = text.indexOf('\n', text.stripTrailing().length()) + 1;
    out.add(new Content.Listing("", text.substring(0, end), SCROLLS));
  }

  private Content cell(FencedCodeBlock node, BasedSequence info, Matcher cell) {
    Span kind = span(info, cell, 1);
    if (!cell.group(2).isBlank()) {
      findings.error(
          Code.BAD_OPTION,
          "options of a cell do not stand in its braces",
          span(info, cell, 2),
          "write them as first lines of the cell: #| key: value");
    }
    if (node.getClosingMarker().isEmpty()) {
      findings.error(
          Code.UNCLOSED_CELL,
          "the cell is not closed",
          findings.body().span(node.getOpeningMarker()),
          "write " + node.getOpeningMarker() + " on a line of its own behind it");
    }
    return findings.add(new Hole.Cell(whole(node), cell.group(1), kind, lines(node)));
  }

  private Span span(BasedSequence info, Matcher matcher, int group) {
    return findings.body().span(info.subSequence(matcher.start(group), matcher.end(group)));
  }

  /** From the opening fence to the closing one, or to the last line if there is none. */
  private Span whole(FencedCodeBlock node) {
    Span opening = findings.body().span(node.getOpeningMarker());
    BasedSequence closing = node.getClosingMarker();
    return opening.to(closing.isEmpty() ? lines(node).span() : findings.body().span(closing));
  }

  private Slice lines(FencedCodeBlock node) {
    BasedSequence info = node.getInfo();
    BasedSequence last = info.isEmpty() ? node.getOpeningMarker() : info;
    return findings.body().slice(node.getContentLines(), last.getEndOffset());
  }

  private Content shown(FencedCodeBlock node, BasedSequence info) {
    Matcher half = HALF_OF_A_CELL.matcher(info);
    if (half.matches()) {
      findings.error(
          Code.UNCLOSED_CELL,
          "the brace is not closed",
          span(info, half, 0),
          "write {" + half.group(1) + "}");
    }
    int list = info.length() - AttributeSyntax.atEnd(info).length();
    String word = info.subSequence(0, list).unescape().strip().split("\\s", 2)[0];
    if (word.equals(MATH)) {
      return formula(node);
    }
    String language = LANGUAGE.matcher(word).matches() ? word : "";
    return new Content.Listing(language, text(node), SCROLLS);
  }

  private Content formula(FencedCodeBlock node) {
    String label = attributes.takeId(node);
    return formulas.displayed("div", lines(node), whole(node), label);
  }

  /** All lines, each ended; flexmark's own joining of them takes quadratic time. */
  private static String text(ContentNode node) {
    StringBuilder code = new StringBuilder();
    node.getContentLines().forEach(code::append);
    if (!code.isEmpty() && code.charAt(code.length() - 1) != '\n') {
      code.append('\n');
    }
    return code.toString();
  }
}
