package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.ColumnNumbers;
import dev.workings.eval.Origin;
import dev.workings.eval.Provenance;
import dev.workings.markdown.Hole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a page shows, each counted once: what has a name or an expression of its own, in
 * cells, in running text and in formulas, the totals of tables, and each cell of a table. Examples
 * are calculations for themselves and have no part in it; nor have plots.
 */
final class Ledger {
  private final Set<String> mentioned;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<ColumnNumbers, LedgerEntry> columns = new IdentityHashMap<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  private Ledger(Set<String> mentioned) {
    this.mentioned = mentioned;
  }

  /** The ledger of what shows no numbers. */
  static Ledger empty() {
    return new Ledger(Set.of());
  }

  /** The ledger of a page. */
  static Ledger of(AnsweredPage page) {
    List<HoleContent> contents = new ArrayList<>();
    for (Hole hole : page.page().document().holes()) {
      HoleContent content = page.contents().get(hole);
      if (content != null) {
        contents.add(content);
      }
    }
    Ledger ledger = new Ledger(mentioned(contents));
    contents.forEach(content -> shown(content).forEach(ledger::add));
    return ledger;
  }

  private static Set<String> mentioned(List<HoleContent> contents) {
    Set<String> keys = new HashSet<>();
    for (HoleContent content : contents) {
      for (Answer answer : answers(content)) {
        if (answer instanceof Answer.Held held) {
          keys.addAll(held.keys());
        }
      }
    }
    return keys;
  }

  /** The answers whose values a reader sees. */
  private static List<Answer> shown(HoleContent content) {
    boolean hidden =
        content instanceof HoleContent.Calculation calculation
            && !calculation.cell().options().output();
    return hidden ? List.of() : answers(content);
  }

  private static List<Answer> answers(HoleContent content) {
    if (content instanceof HoleContent.Calculation calculation) {
      return calculation.cell().answers();
    }
    if (content instanceof HoleContent.Value value) {
      return List.of(value.answer());
    }
    return content instanceof HoleContent.Formula formula ? formula.answers() : List.of();
  }

  private void add(Answer answer) {
    if (answer instanceof Answer.Shown shown && shown.provenance() != null) {
      add(shown.provenance());
    } else if (answer instanceof Answer.Tabulated table) {
      add(table.numbers());
    } else if (answer instanceof Answer.Counted network) {
      add(network.numbers());
    }
  }

  /** All cells of a table before its totals. */
  private void add(List<ColumnNumbers> table) {
    for (ColumnNumbers column : table) {
      if (!column.keys().isEmpty()) {
        Tally tally = Tally.of(column.origin(), column.keys(), mentioned);
        columns.put(column, append(column.origin(), List.of(), tally));
      }
    }
    for (ColumnNumbers column : table) {
      if (column.total() != null) {
        add(column.total());
      }
    }
  }

  private void add(Provenance number) {
    Integer known = byKey.get(number.origin().key());
    if (known == null) {
      byKey.put(number.origin().key(), entries.size());
      append(number.origin(), List.of(number), Tally.of(number.origin(), mentioned));
    } else {
      entries.set(known, with(entries.get(known), number));
    }
  }

  private static LedgerEntry with(LedgerEntry entry, Provenance another) {
    if (entry.figures().stream().anyMatch(figure -> figure.text().equals(another.text()))) {
      return entry;
    }
    List<Provenance> figures = new ArrayList<>(entry.figures());
    figures.add(another);
    return new LedgerEntry(entry.position(), entry.origin(), figures, entry.tally());
  }

  private LedgerEntry append(Origin origin, List<Provenance> figures, Tally tally) {
    LedgerEntry entry = new LedgerEntry(entries.size() + 1, origin, figures, tally);
    entries.add(entry);
    return entry;
  }

  /** The entries in the order in which the page shows them first. */
  List<LedgerEntry> entries() {
    return List.copyOf(entries);
  }

  /** How many numbers the page shows. */
  Tally tally() {
    return entries.stream().map(LedgerEntry::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** The entry of what has a name or an expression; null if the page shows no such number. */
  @Nullable LedgerEntry find(String key) {
    Integer index = byKey.get(key);
    return index == null ? null : entries.get(index);
  }

  /** The entry of a column of a table. */
  @Nullable LedgerEntry find(ColumnNumbers column) {
    return columns.get(column);
  }
}
