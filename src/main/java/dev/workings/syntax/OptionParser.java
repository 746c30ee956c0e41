package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import dev.workings.syntax.Cell.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the option lines at the top of a cell; empty lines may stand between them. */
final class OptionParser {
  private static final String MARK = "#|";

  private final Slice slice;
  private final Diagnostics diagnostics;
  private final Chars chars;
  private final List<Option> options = new ArrayList<>();
  private int end;

  OptionParser(Slice slice, Diagnostics diagnostics) {
    this.slice = slice;
    this.diagnostics = diagnostics;
    this.chars = new Chars(slice.text(), 0);
  }

  List<Option> options() {
    skipEmptyLines();
    while (chars.ahead(MARK.length()).equals(MARK)) {
      chars.skip(MARK.length());
      option();
      chars.skipLine();
      skipEmptyLines();
    }
    return options;
  }

  /** Where the first line begins that is no option. */
  int end() {
    return end;
  }

  private void skipEmptyLines() {
    do {
      chars.skipLineBreak();
      end = chars.at();
      chars.skipBlanks();
    } while (!chars.atEnd() && chars.atLineEnd());
  }

  private void option() {
    chars.skipBlanks();
    Span key = spanOf(c -> c != ':' && !Chars.isBlank(c));
    chars.skipBlanks();
    if (key.text().isEmpty() || chars.peek() != ':') {
      diagnostics.add(
          Diagnostic.error(Code.BAD_OPTION, "an option is a key, a colon and a value", key)
              .hint("write #| key: value, such as #| output: hide"));
      return;
    }
    chars.skip(1);
    chars.skipBlanks();
    Span value = trimmed();
    options.add(new Option(key, key.text(), value, value.text()));
  }

  private Span trimmed() {
    int start = chars.at();
    chars.skipLine();
    int end = chars.at();
    while (end > start && Chars.isBlank(slice.text().charAt(end - 1))) {
      end--;
    }
    return slice.span(start, end);
  }

  private Span spanOf(Predicate<Character> wanted) {
    int start = chars.at();
    chars.skipWhile(c -> !Chars.isLineBreak(c) && wanted.test(c));
    return slice.span(start, chars.at());
  }
}
