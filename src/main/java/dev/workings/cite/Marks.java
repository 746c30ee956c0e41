package dev.workings.cite;

/**
 * Signs that go through the library as text and come out where their part of a citation is. They
 * are of Unicode's private use, and are taken out of everything that goes in.
 */
final class Marks {
  /** The n-th work begins with this character plus n. */
  static final char WORK = '\uE100';

  static final char WORK_END = '\uE001';
  static final char AUTHOR = '\uE002';
  static final char AUTHOR_END = '\uE003';

  /** So many works fit into one citation. */
  static final int WORKS = 1000;

  private Marks() {}

  /** A text without characters that could be taken for marks. */
  static String clean(String text) {
    return text.replaceAll("[\uE000-\uF8FF]", "\uFFFD");
  }

  static boolean isWork(char c) {
    return c >= WORK && c < WORK + WORKS;
  }

  /** A text without the marks of authors. */
  static String withoutAuthorMarks(String html) {
    return html.replaceAll("[" + AUTHOR + AUTHOR_END + "]", "");
  }

  /** A text without authors, and without what stood between them and the rest. */
  static String withoutAuthor(String html) {
    return html.replaceAll(AUTHOR + "[^" + AUTHOR_END + "]*" + AUTHOR_END + "[\\s,;:.]*", "");
  }
}
