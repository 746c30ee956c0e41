package dev.workings.typeset;

/** Reads what {@code typeset.js} returns. */
final class Answer {
  private static final String HTML = "html:";

  private Answer() {}

  static Typeset read(String answer) {
    if (answer.startsWith(HTML)) {
      return new Typeset.Html(answer.substring(HTML.length()));
    }
    String[] parts = answer.split(":", 4);
    return new Typeset.Problem(parts[3], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
