package dev.workings.cite;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a work something stands, read from the beginning of a suffix as Pandoc does: {@code p.
 * 3}, {@code chap. 2}, or a number alone for a page.
 *
 * @param label what is counted
 * @param number such as {@code 3–5}
 * @param rest what stands behind it
 */
record Locator(CSLLabel label, String number, String rest) {
  private static final Map<String, CSLLabel> LABELS = labels();

  private static final String NUMBER =
      "(?<number>[\\p{N}ivxlcdmIVXLCDM]++[\\p{N}\\p{L}]?(?:\\s*+(?:-{1,3}|[–—,:.])?\\s*+\\p{N}++[\\p{L}]?)*+)";

  private static final Pattern LOCATOR =
      Pattern.compile(
          "^\\s*+,?\\s*+(?<label>"
              + String.join("|", quoted())
              + ")\\s*+"
              + NUMBER
              + "(?=$|[\\s,;.])");

  private static final Pattern PAGE =
      Pattern.compile(
          "^\\s*+,?\\s*+(?<label>)(?<number>\\p{Nd}++(?:\\s*+[-–—]{1,3}\\s*+\\p{Nd}++)?+)(?=$|[\\s,;.])");

  /** The locator at the beginning of a suffix, or null. */
  static @Nullable Locator of(String suffix) {
    for (Pattern pattern : new Pattern[] {LOCATOR, PAGE}) {
      Matcher matcher = pattern.matcher(suffix);
      if (matcher.find()) {
        CSLLabel label = LABELS.getOrDefault(matcher.group("label"), CSLLabel.PAGE);
        String number = matcher.group("number").strip().replaceAll("-+", "-");
        return new Locator(label, number, suffix.substring(matcher.end()));
      }
    }
    return null;
  }

  private static Iterable<String> quoted() {
    return LABELS.keySet().stream().map(Pattern::quote).toList();
  }

  /** The longer ones first where one begins like another. */
  private static Map<String, CSLLabel> labels() {
    Map<String, CSLLabel> labels = new LinkedHashMap<>();
    put(labels, CSLLabel.PAGE, "pages", "page", "pp.", "p.");
    put(labels, CSLLabel.CHAPTER, "chapters", "chapter", "chaps.", "chap.", "ch.");
    put(labels, CSLLabel.SECTION, "sections", "section", "secs.", "sec.", "§§", "§");
    put(labels, CSLLabel.FIGURE, "figures", "figure", "figs.", "fig.");
    put(labels, CSLLabel.VOLUME, "volumes", "volume", "vols.", "vol.");
    put(labels, CSLLabel.PARAGRAPH, "paragraphs", "paragraph", "paras.", "para.", "¶¶", "¶");
    put(labels, CSLLabel.LINE, "lines", "line", "ll.", "l.");
    put(labels, CSLLabel.NOTE, "notes", "note", "nn.", "n.");
    put(labels, CSLLabel.PART, "parts", "part", "pts.", "pt.");
    put(labels, CSLLabel.BOOK, "books", "book", "bks.", "bk.");
    put(labels, CSLLabel.ISSUE, "nos.", "no.");
    return labels;
  }

  private static void put(Map<String, CSLLabel> labels, CSLLabel label, String... names) {
    for (String name : names) {
      labels.put(name, label);
    }
  }
}
