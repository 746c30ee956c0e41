package dev.workings.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of a calculation came to.
 *
 * @param line the line it begins at, from 1
 * @param name the name it defines, or null
 * @param value its value in plain text, or null if it has none or has failed
 * @param latex its lines as a page shows them, in LaTeX; may be empty
 */
public record EvalLine(
    int line, @Nullable String name, @Nullable String value, List<String> latex) {
  public EvalLine {
    latex = List.copyOf(latex);
  }
}
