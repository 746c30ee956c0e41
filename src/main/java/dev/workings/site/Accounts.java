package dev.workings.site;

import dev.workings.eval.Format;
import dev.workings.eval.Input;
import dev.workings.eval.Provenance;
import dev.workings.source.Span;
import dev.workings.syntax.FormatClause;
import dev.workings.value.Rounding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accounts of a page's numbers, as templates see them: plain data. */
final class Accounts {
  /** A longer text is cut: a page tells where numbers come from, it does not repeat them all. */
  private static final int LONGEST = 200;

  private final Site site;
  private final Words words;
  private final NumberText texts;
  private final SourceLinks sources;
  private final Page page;
  private final Ledger ledger;

  Accounts(Site site, Page page, Ledger ledger) {
    this.site = site;
    this.words = site.language(page).words();
    this.texts = new NumberText(site.language(page).numbers());
    this.sources = SourceLinks.of(site.config());
    this.page = page;
    this.ledger = ledger;
  }

  /**
   * What a page says of its numbers; null if it shows none.
   *
   * @param all the page of all numbers of the site, or null
   */
  @Nullable Map<String, @Nullable Object> view(@Nullable Route all) {
    List<LedgerEntry> entries = ledger.entries();
    if (entries.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("count", words.counted("numbers", ledger.tally().all()));
    view.put("kinds", kinds(ledger.tally(), words));
    view.put("url", all == null ? null : site.route(page).to(all));
    view.put("list", entries.stream().limit(WorkingsButtons.MOST).map(this::account).toList());
    int more = entries.size() - WorkingsButtons.MOST;
    view.put("more", more > 0 ? words.counted("numbers_more", more) : null);
    return view;
  }

  /** As in "31 computed, 9 checked, 3 given"; a kind of which there is none is not named. */
  static String kinds(Tally tally, Words words) {
    return Stream.of(
            kind("numbers_computed", tally.computed(), words),
            kind("numbers_checked", tally.checked(), words),
            kind("numbers_given", tally.given(), words))
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private static List<String> kind(String key, long count, Words words) {
    return count == 0 ? List.of() : List.of(words.of(key).replace("{count}", Long.toString(count)));
  }

  private Map<String, @Nullable Object> account(LedgerEntry entry) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", entry.account());
    view.put("place", entry.place());
    view.put("name", entry.origin().name());
    view.put("expression", cut(entry.origin().expression()));
    view.put(
        "figures", entry.figures().stream().filter(Accounts::isNews).map(this::figure).toList());
    view.put("exact", exact(entry));
    view.put("inputs", entry.origin().inputs().stream().map(this::input).toList());
    view.put("kind", entry.isColumn() ? column(entry) : words.of(word(entry.tally())));
    view.put("source", source(entry.origin().place()));
    return view;
  }

  private String column(LedgerEntry entry) {
    return words.counted("numbers", entry.tally().all()) + ": " + kinds(entry.tally(), words);
  }

  /** The word for the kind of one number. */
  static String word(Tally one) {
    return one.given() > 0 ? "given" : one.checked() > 0 ? "checked" : "computed";
  }

  private Map<String, @Nullable Object> figure(Provenance number) {
    Format rounding = number.rounding();
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("text", cut(texts.of(number)));
    view.put("sign", sign(number));
    view.put("rounding", rounding == null ? null : rounded(rounding));
    return view;
  }

  /** Whether a number as it is shown says more than what its author wrote for it. */
  private static boolean isNews(Provenance number) {
    return !number.text().equals(number.origin().expression());
  }

  /** A number that was cut ends in dots, so that it is equal to what is shown. */
  static String sign(Provenance number) {
    Format rounding = number.rounding();
    return rounding == null || rounding.rounding() == Rounding.TRUNCATE ? "=" : "≈";
  }

  private String rounded(Format format) {
    String how =
        switch (format.rounding()) {
          case HALF_EVEN -> "rounded";
          case HALF_UP -> "rounded_half_up";
          case TRUNCATE -> "rounded_not";
          case UP -> "rounded_up";
          case DOWN -> "rounded_down";
        };
    return words.of(how) + " " + words.counted(digits(format.style()), digits(format));
  }

  private static String digits(FormatClause.Style style) {
    return switch (style) {
      case SIGNIFICANT_FIGURES, SCIENTIFIC -> "to_figures";
      case PERCENT -> "to_places_of_percent";
      case DECIMAL_PLACES, INTEGER -> "to_places";
      case FRACTION, MIXED -> "to_figures";
    };
  }

  private static int digits(Format format) {
    return switch (format.style()) {
      case FRACTION, MIXED -> Format.DEFAULT.digits();
      case INTEGER -> 0;
      default -> Math.max(0, format.digits());
    };
  }

  private @Nullable String exact(LedgerEntry entry) {
    return entry.figures().stream()
        .filter(figure -> figure.rounding() != null)
        .findFirst()
        .map(texts::exact)
        .orElse(null);
  }

  private Map<String, @Nullable Object> input(Input input) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>(source(input.place()));
    view.put("text", cut(input.text()));
    LedgerEntry here = input instanceof Input.Named ? ledger.find(input.name()) : null;
    if (here != null && here.position() <= WorkingsButtons.MOST) {
      view.put("url", "#" + here.place());
    }
    return view;
  }

  /** Where a place is, as file and line, and a link to it if there is one. */
  private Map<String, @Nullable Object> source(Span place) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    String path = place.source().path();
    String line = Integer.toString(place.position().line());
    boolean here = path.equals(page.source().path());
    view.put("at", path + ":" + line);
    view.put("near", here ? words.of("line").replace("{count}", line) : path + ":" + line);
    view.put("url", url(path, place));
    return view;
  }

  /** A line of the source where that is kept; else, of another page, that page. */
  private @Nullable String url(String path, Span place) {
    Page there = site.source(path);
    if (there == null) {
      return null;
    }
    String kept = sources.to(there, place);
    boolean elsewhere = kept == null && !there.path().equals(page.path());
    return elsewhere ? site.route(page).to(site.route(there)) : kept;
  }

  static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
