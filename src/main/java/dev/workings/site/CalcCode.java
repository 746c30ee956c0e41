package dev.workings.site;

import dev.workings.syntax.Lexeme;
import dev.workings.syntax.Lexemes;

/** Calc text as HTML, with spans of the usual classes around its words. */
final class CalcCode {
  private CalcCode() {}

  static String html(String text) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Lexeme lexeme : Lexemes.of(text)) {
      html.append(Html.escape(text.substring(at, lexeme.start())))
          .append("<span class=\"token ")
          .append(classOf(lexeme.kind()))
          .append("\">")
          .append(Html.escape(text.substring(lexeme.start(), lexeme.end())))
          .append("</span>");
      at = lexeme.end();
    }
    return html.append(Html.escape(text.substring(at))).toString();
  }

  private static String classOf(Lexeme.Kind kind) {
    return switch (kind) {
      case COMMENT -> "comment";
      case PROPERTY -> "property";
      case KEYWORD -> "keyword";
      case FUNCTION -> "function";
      case NUMBER -> "number";
      case TEXT -> "string";
      case OPERATOR -> "operator";
      case PUNCTUATION -> "punctuation";
    };
  }
}
