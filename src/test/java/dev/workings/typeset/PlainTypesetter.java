package dev.workings.typeset;

import java.util.Map;

/** A typesetter for tests: it prints the LaTeX itself, {@code ⟦x^2⟧}, escaped as HTML. */
public final class PlainTypesetter implements Typesetter {
  @Override
  public Typeset math(String latex, boolean display, Map<String, String> macros) {
    return new Typeset.Html("⟦" + escaped(latex) + "⟧");
  }

  @Override
  public void close() {}

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
