package dev.workings.markdown;

import dev.workings.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of one page; none is given twice. */
final class Ids {
  private final Map<String, Span> claimed = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** Takes an author's id, or answers where it was taken before. */
  @Nullable Span claim(String id, Span place) {
    taken.add(id);
    return claimed.putIfAbsent(id, place);
  }

  /** A free id: the wish itself, or the wish with {@code -1}, {@code -2}, … */
  String free(String wish) {
    String id = wish;
    while (!taken.add(id)) {
      id = wish + "-" + repeats.merge(wish, 1, Integer::sum);
    }
    return id;
  }

  /** A free id from the text of a heading, by GitHub's rule. */
  String slug(String text) {
    String slug = words(text);
    return free(slug.isEmpty() ? "section" : slug);
  }

  /** A free id from a term that is defined. */
  String term(String text) {
    return free(LabelKind.TERM.prefix() + words(text));
  }

  private static String words(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> appendSlug(c, slug));
    return slug.toString();
  }

  private static void appendSlug(int c, StringBuilder slug) {
    if (c == ' ') {
      slug.append('-');
    } else if (c == '-' || c == '_' || isWordPart(c)) {
      slug.appendCodePoint(c);
    }
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.CONNECTOR_PUNCTUATION;
  }
}
