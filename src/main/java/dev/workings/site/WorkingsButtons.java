package dev.workings.site;

import dev.workings.eval.ColumnNumbers;
import dev.workings.eval.Origin;
import dev.workings.eval.Provenance;
import dev.workings.function.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens the accounts of a page's numbers: a button each, beside the number or over it. The
 * number itself stays text, which is read, found and copied with its sentence.
 */
final class WorkingsButtons {
  /** More accounts than these are not written: their numbers are counted and have no button. */
  static final int MOST = 500;

  /** A name is at most so long; what is longer is called by its name or expression. */
  private static final int LONGEST = 60;

  private final Ledger ledger;
  private final Words words;
  private final Set<Integer> placed;
  private final boolean shown;

  private WorkingsButtons(Ledger ledger, Words words, Set<Integer> placed, boolean shown) {
    this.ledger = ledger;
    this.words = words;
    this.placed = placed;
    this.shown = shown;
  }

  static WorkingsButtons of(Ledger ledger, Words words) {
    return new WorkingsButtons(ledger, words, new HashSet<>(), true);
  }

  /** No buttons, for a calculation that has no part in the ledger of its page. */
  static WorkingsButtons none(Words words) {
    return of(Ledger.empty(), words);
  }

  /** The same numbers where no button may stand: they are still found by links to them. */
  WorkingsButtons hidden() {
    return new WorkingsButtons(ledger, words, placed, false);
  }

  /** A number in running text, with its button over it. */
  String over(@Nullable Provenance number, String html) {
    return "<span class=\"calc\"" + id(entry(number)) + ">" + html + button(number) + "</span>";
  }

  /** A total in its table. */
  String overTotal(@Nullable ColumnNumbers column, String html) {
    Provenance total = column == null ? null : column.total();
    return entry(total) == null ? html : over(total, html);
  }

  /** A block with a formula of ours, and the button of its number beside it. */
  String beside(@Nullable Provenance number, String html) {
    LedgerEntry entry = entry(number);
    return entry == null
        ? html
        : "<div class=\"shown\"" + id(entry) + ">\n" + html + button(number) + "\n</div>\n";
  }

  /** The buttons of the numbers in an author's formula; empty if it has none. */
  String behind(List<Provenance> numbers) {
    StringBuilder html = new StringBuilder();
    for (Provenance number : numbers) {
      String button = button(number);
      if (!button.isEmpty()) {
        html.append("<span").append(id(entry(number))).append('>').append(button).append("</span>");
      }
    }
    return html.isEmpty() ? "" : "<span class=\"beside\">" + html + "</span>";
  }

  /** The attribute that a link to a column leads to, for its heading. */
  String id(@Nullable ColumnNumbers column) {
    return id(entry(column));
  }

  /** The buttons of a table's columns, for below the table. */
  String below(List<ColumnNumbers> columns) {
    StringBuilder html = new StringBuilder();
    for (ColumnNumbers column : columns) {
      LedgerEntry entry = entry(column);
      if (entry != null) {
        html.append(" <button popovertarget=\"").append(entry.account()).append("\">");
        html.append(Html.escape(shortened(name(entry.origin())))).append("</button>");
      }
    }
    String before = "<p class=\"columns\">" + Html.escape(words.of("columns")) + ":";
    return html.isEmpty() ? "" : before + html + "</p>\n";
  }

  private String id(@Nullable LedgerEntry entry) {
    return entry != null && placed.add(entry.position()) ? " id=\"" + entry.place() + "\"" : "";
  }

  private String button(@Nullable Provenance number) {
    LedgerEntry entry = entry(number);
    return number == null || entry == null ? "" : button(entry, name(number));
  }

  private @Nullable LedgerEntry entry(@Nullable Provenance number) {
    return number == null ? null : listed(ledger.find(number.origin().key()));
  }

  private @Nullable LedgerEntry entry(@Nullable ColumnNumbers column) {
    return column == null ? null : listed(ledger.find(column));
  }

  private static @Nullable LedgerEntry listed(@Nullable LedgerEntry entry) {
    return entry == null || entry.position() > MOST ? null : entry;
  }

  private static String name(Origin origin) {
    String name = origin.name();
    return name == null ? origin.expression() : name;
  }

  private static String name(Provenance number) {
    String reading = Reading.of(number.shown());
    return reading.length() > LONGEST ? shortened(number.origin().key()) : reading;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private String button(LedgerEntry entry, String name) {
    if (!shown) {
      return "";
    }
    String label = name + ", " + words.of("show_workings");
    return "<button class=\"w\" popovertarget=\""
        + entry.account()
        + "\" aria-label=\""
        + Html.escape(label)
        + "\"></button>";
  }
}
