package dev.workings.site;

import dev.workings.eval.CellOptions;
import dev.workings.eval.Provenance;
import dev.workings.function.Term;
import dev.workings.value.Scalar;
import dev.workings.value.Separators;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as text in the signs of a language. What is more than one number stays in the notation of
 * calculations, in which a comma stands between numbers.
 */
record NumberText(Separators signs) {
  /** What is shown of a number. */
  String of(Provenance number) {
    Term shown = number.shown();
    String text = PlainFigures.of(List.of(shown), CellOptions.Setting.DEFAULT, signs).of(shown);
    return text == null || text.contains("<") ? number.text() : text;
  }

  /** The number itself, or its beginning; null if that is not to be told. */
  @Nullable String exact(Provenance number) {
    String exact = number.exact();
    return exact != null && number.value() instanceof Scalar
        ? exact.replace(".", signs.decimal())
        : exact;
  }
}
