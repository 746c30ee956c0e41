package dev.workings.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code a.b} and {@code a[b]} can mean: never a method, never a field. */
final class Attributes implements AttributeResolver {
  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object owner,
      Object name,
      Object[] values,
      @Nullable ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (owner instanceof MacroAttributeProvider macros && arguments != null) {
      return macro(macros, String.valueOf(name), arguments, context, template, line);
    }
    if (!(owner instanceof Map)) {
      Meter.current().ask(owner == null ? null : Set.of());
    }
    return arguments == null ? entry(owner, name) : null;
  }

  /** A macro that is not there is missed where it is called, not in the file it was looked for. */
  private static ResolvedAttribute macro(
      MacroAttributeProvider macros,
      String name,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    try {
      return new ResolvedAttribute(macros.macro(context, name, arguments, false, line));
    } catch (PebbleException e) {
      boolean missing = e.getPebbleMessage().startsWith("Function or Macro [" + name + "]");
      throw missing ? new PebbleException(null, e.getPebbleMessage(), line, template) : e;
    }
  }

  private static @Nullable ResolvedAttribute entry(@Nullable Object owner, Object name) {
    if (owner instanceof Map<?, ?> map) {
      Meter.current().ask(map.keySet());
      return map.containsKey(name) ? new ResolvedAttribute(map.get(name)) : null;
    }
    if (owner instanceof List<?> list) {
      return item(list, name);
    }
    return owner instanceof LoopVariables loop ? counter(loop, String.valueOf(name)) : null;
  }

  private static @Nullable ResolvedAttribute item(List<?> list, Object index) {
    boolean inside = index instanceof Long i && i >= 0 && i < list.size();
    return inside ? new ResolvedAttribute(list.get(((Long) index).intValue())) : null;
  }

  private static @Nullable ResolvedAttribute counter(LoopVariables loop, String name) {
    return switch (name) {
      case "index" -> new ResolvedAttribute(loop.getIndex());
      case "first" -> new ResolvedAttribute(loop.isFirst());
      case "last" -> new ResolvedAttribute(loop.isLast());
      case "length" -> new ResolvedAttribute(loop.getLength());
      default -> null;
    };
  }
}
