package dev.workings.template;

import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as it is handed to Pebble, which tells lines and no columns: every word of a tag
 * begins a line of its own, so that a line of this text is a place in the template.
 */
final class Spread {
  /** Text up to a tag; the tags of comments and of what is taken literally have no words. */
  private static final Pattern OPENING =
      Pattern.compile("(?s)[{]#.*?#[}]|[{]%-?\\s*verbatim\\b.*?endverbatim|[{][{%]-?");

  /** Within a tag: space, strings, words, numbers, and single signs. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\\s+|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
              + "|[\\p{L}_][\\p{L}\\p{N}_]*|[0-9]+(?:[.][0-9]+)?L?|-?[}%][}]|.");

  /** Words of which one sign of Pebble's is made, together with the word before them. */
  private static final Pattern JOINED = Pattern.compile("not");

  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private Spread(Source source) {
    this.source = source;
  }

  static Spread of(Source source) {
    Spread spread = new Spread(source);
    String text = source.text();
    Matcher opening = OPENING.matcher(text);
    int at = 0;
    while (opening.find(at)) {
      spread.copy(at, opening.end());
      boolean tag = opening.group().matches("[{][{%]-?");
      at = tag ? spread.tag(opening.end(), opening.group().charAt(1)) : opening.end();
    }
    spread.copy(at, text.length());
    return spread;
  }

  /** What Pebble reads. */
  String text() {
    return text.toString();
  }

  /** The offset in the template at which a line that Pebble names begins. */
  int offset(int line) {
    return starts.get(Math.max(1, Math.min(line, starts.size())) - 1);
  }

  Source source() {
    return source;
  }

  /** Copies the words of a tag up to its end, each to a line of its own; where that ends. */
  private int tag(int from, char kind) {
    String end = kind == '{' ? "}}" : "%}";
    Matcher token = TOKEN.matcher(source.text());
    int at = from;
    while (token.find(at)) {
      if (token.group().endsWith(end)) {
        copy(at, token.end());
        return token.end();
      }
      if (begins(token.group())) {
        text.append('\n');
        starts.add(at);
      }
      copy(at, token.end());
      at = token.end();
    }
    return at;
  }

  /** Whether a line may begin here without another meaning for Pebble. */
  private static boolean begins(String token) {
    char first = token.charAt(0);
    boolean word =
        Character.isLetterOrDigit(first) || first == '_' || first == '"' || first == '\'';
    return word && !JOINED.matcher(token).matches();
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      text.append(source.text().charAt(i));
      if (source.text().charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
  }
}
