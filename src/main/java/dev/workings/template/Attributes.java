package dev.workings.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.List;
import java.util.Map;
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
      return new ResolvedAttribute(
          macros.macro(context, String.valueOf(name), arguments, false, line));
    }
    return arguments == null ? entry(owner, name) : null;
  }

  private static @Nullable ResolvedAttribute entry(@Nullable Object owner, Object name) {
    if (owner instanceof Map<?, ?> map) {
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
