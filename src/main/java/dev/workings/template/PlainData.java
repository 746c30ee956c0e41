package dev.workings.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a view may hold: maps with text keys, lists, texts, exact numbers, booleans and null. */
final class PlainData {
  private PlainData() {}

  /**
   * A deep copy, with the keys of every map in order.
   *
   * @throws IllegalArgumentException if the view holds anything else, a mistake of its maker
   */
  static TreeMap<String, @Nullable Object> copy(Map<?, ?> map) {
    TreeMap<String, @Nullable Object> copy = new TreeMap<>();
    map.forEach((key, value) -> copy.put((String) key, plain(key, value)));
    return copy;
  }

  private static @Nullable Object plain(Object key, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return Collections.unmodifiableMap(copy(map));
    }
    if (value instanceof List<?> list) {
      return copy(key, list);
    }
    if (value == null || isText(value)) {
      return value;
    }
    throw new IllegalArgumentException(key + " is a " + value.getClass().getName());
  }

  private static List<@Nullable Object> copy(Object key, List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    list.forEach(item -> copy.add(plain(key, item)));
    return Collections.unmodifiableList(copy);
  }

  private static boolean isText(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigInteger
        || value instanceof BigDecimal;
  }
}
