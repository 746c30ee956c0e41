package dev.workings.typeset;

import org.jspecify.annotations.Nullable;

/** Tells the words of a piece of code apart. It may be called by several threads at once. */
public interface Highlighter extends AutoCloseable {
  /**
   * Code as HTML: escaped, with spans of the classes {@code token keyword}, {@code token string}
   * and so on around its words, and without them exactly the text given.
   *
   * @param language as written behind a fence, such as {@code java}, {@code Py} or {@code c++}
   * @return null if we do not know the language or the code is too long: it is to be shown plain
   */
  @Nullable String html(String language, String code);

  @Override
  void close();
}
