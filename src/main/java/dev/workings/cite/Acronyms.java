package dev.workings.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps words as they are written where title case would change them: titles that are one acronym,
 * such as CVPR, and what BibTeX has in braces.
 */
final class Acronyms {
  /** A letter that is neither seen nor small nor large; it is taken out of what is written. */
  private static final String KEPT = "\u115F";

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}-]+");

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?=\\p{L})");

  private Acronyms() {}

  /** A text all of whose words are kept. */
  static String keptWords(String text) {
    return WORD.matcher(text).replaceAll(KEPT);
  }

  /** A text behind which letters stay as they are, and words are not the first. */
  static String keptBehind(String text) {
    return text + KEPT;
  }

  static CSLItemData kept(CSLItemData item) {
    return new CSLItemDataBuilder(item)
        .title(kept(item.getTitle()))
        .containerTitle(kept(item.getContainerTitle()))
        .build();
  }

  private static @Nullable String kept(@Nullable String title) {
    return title != null && ACRONYM.matcher(title).matches() ? title + KEPT : title;
  }

  /** A text as it is to be read. */
  static String shown(String text) {
    return text.replace(KEPT, "");
  }
}
