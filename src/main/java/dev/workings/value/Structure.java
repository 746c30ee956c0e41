package dev.workings.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, such as a network or one of its layers.
 *
 * @param kind what it is, in one word
 * @param members in the order in which they were given
 */
public record Structure(String kind, Map<String, Value> members) implements Value {
  public Structure {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  @Override
  public int leaves() {
    return members.values().stream().mapToInt(Value::leaves).sum();
  }

  /** The member of that name, or null. */
  public @Nullable Value member(String name) {
    return members.get(name);
  }
}
