package dev.workings.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of {@code {#id .class key="value"}}, as Pandoc has it. */
final class AttributeSyntax {
  private static final String ITEM =
      "(?:#[\\p{L}\\p{N}_:.-]{1,200}+"
          + "|\\.[\\p{L}_][\\p{L}\\p{N}_-]{0,200}+"
          + "|[A-Za-z][A-Za-z0-9_:-]{0,50}+="
          + "(?:\"[^\"\\n]{0,500}+\"|'[^'\\n]{0,500}+'|[^\\s\"'{}=<>`]{1,500}+))";

  private static final String ITEMS =
      "\\{[ \\t]*+" + ITEM + "(?:[ \\t]++" + ITEM + "){0,20}+[ \\t]*+\\}";

  /** A whole list at the place where matching begins. */
  static final Pattern LIST = Pattern.compile("^" + ITEMS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]{0,200}+");

  private static final Pattern END = Pattern.compile(ITEMS + "[ \\t]*+");

  private static final Pattern ONE = Pattern.compile(ITEM);

  private AttributeSyntax() {}

  /**
   * One attribute of a list.
   *
   * @param name {@code id}, {@code class}, or the key as written
   * @param text where it stands
   */
  record Attribute(String name, String value, BasedSequence text) {}

  /** The list at the end of a fence's info string; empty if there is none. */
  static BasedSequence atEnd(BasedSequence info) {
    int brace = info.indexOf('{');
    boolean isList = brace >= 0 && END.matcher(info).region(brace, info.length()).matches();
    return info.subSequence(isList ? brace : info.length());
  }

  /** Whether a text is a list and nothing else. */
  static boolean isList(BasedSequence text) {
    return END.matcher(text).matches();
  }

  /** Whether a text is one word that can be a class. */
  static boolean isWord(BasedSequence text) {
    return WORD.matcher(text).matches();
  }

  /** The attributes of a list that has matched {@link #LIST}. */
  static List<Attribute> read(BasedSequence list) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher matcher = ONE.matcher(list);
    while (matcher.find()) {
      attributes.add(attribute(list.subSequence(matcher.start(), matcher.end())));
    }
    return attributes;
  }

  private static Attribute attribute(BasedSequence item) {
    String text = item.toString();
    if (text.startsWith("#")) {
      return new Attribute("id", text.substring(1), item);
    }
    if (text.startsWith(".")) {
      return new Attribute("class", text.substring(1), item);
    }
    int equals = text.indexOf('=');
    return new Attribute(text.substring(0, equals), unquoted(text.substring(equals + 1)), item);
  }

  private static String unquoted(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
