package dev.workings.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, such as a network, one of its layers, or a data set.
 *
 * @param kind what it is, in one word
 * @param members in the order in which they were given
 */
public record Structure(String kind, Map<String, Value> members) implements Value {
  private static final String DATASET = "dataset";

  public Structure {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * A data set.
   *
   * @param columns vectors and lists, all of one length
   */
  public static Structure dataset(Map<String, Value> columns) {
    return new Structure(DATASET, columns);
  }

  /** Whether the members are columns of one length. */
  public boolean isDataset() {
    return kind.equals(DATASET);
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
