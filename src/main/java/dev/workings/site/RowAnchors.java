package dev.workings.site;

import dev.workings.markdown.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the labels of a formula's rows into its HTML. KaTeX may not set ids itself: each number is
 * given to it with a character before it that no font has, and here the character becomes an
 * element with the id. To a voice KaTeX does not tell the numbers of rows, so they are put in.
 */
final class RowAnchors {
  /** The first of the characters for private use that KaTeX lets through. */
  private static final int FIRST = 0xF0000;

  private static final String SEEN = "<span class=\"katex-html\"";
  private static final String UNSAID = "<mtd class =\"mml-eqn-num\"></mtd>";

  private RowAnchors() {}

  /** What stands before the n-th number of a formula. */
  static String mark(int n) {
    return Character.toString(FIRST + n);
  }

  /** The HTML of a formula with the ids of its rows for eyes, and their numbers for voices. */
  static String in(String html, List<HoleContent.RowNumber> numbers) {
    int seen = html.indexOf(SEEN);
    if (numbers.isEmpty() || seen < 0) {
      return html;
    }
    StringBuilder said = new StringBuilder(html.substring(0, seen));
    String shown = html.substring(seen);
    int from = 0;
    for (int n = 0; n < numbers.size(); n++) {
      shown = shown.replace(mark(n), anchor(numbers.get(n).label()));
      from = say(numbers.get(n).mark(), said, from);
    }
    return withoutMarks(said.toString(), numbers.size()) + shown;
  }

  private static String anchor(@Nullable String label) {
    return label == null ? "" : "<span class=\"row\" id=\"" + Html.escape(label) + "\"></span>";
  }

  /** Fills the next cell for a number; answers where it ends. */
  private static int say(String mark, StringBuilder mathml, int from) {
    int cell = mathml.indexOf(UNSAID, from);
    if (cell < 0) {
      return from;
    }
    String text = "<mtext>" + Html.escape(Prose.of(mark).plain()) + "</mtext>";
    mathml.insert(cell + UNSAID.indexOf('>') + 1, text);
    return cell + UNSAID.length() + text.length();
  }

  private static String withoutMarks(String text, int count) {
    String without = text;
    for (int n = 0; n < count; n++) {
      without = without.replace(mark(n), "");
    }
    return without;
  }
}
