package dev.workings.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter that Pebble puts behind every value it prints. */
final class Escape implements Filter {
  @Override
  public @Nullable List<String> getArgumentNames() {
    return null;
  }

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
