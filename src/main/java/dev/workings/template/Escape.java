package dev.workings.template;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter that Pebble puts behind every value it prints: escapes for HTML and nothing else. */
final class Escape extends EscapeFilter {
  @Override
  public @Nullable Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    Object printable = Text.printable(value, self, line);
    return printable == null || printable instanceof SafeString
        ? printable
        : new SafeString(Text.html(StringUtils.toString(printable)));
  }
}
