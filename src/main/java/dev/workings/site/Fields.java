package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of a mapping by key and type; unknown keys and wrong types are reported. */
final class Fields {
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Diagnostics found;

  /**
   * The fields of a mapping.
   *
   * @param known the keys it may have
   */
  Fields(YamlNode.Mapping mapping, List<String> known, Diagnostics found) {
    this.found = found;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (known.contains(entry.key().text())) {
        values.put(entry.key().text(), entry.value());
      } else {
        found.add(unknown(entry.key(), known));
      }
    }
  }

  /** The value of a key as it stands, or null if it is not given. */
  @Nullable YamlNode node(String key) {
    YamlNode node = values.get(key);
    return node instanceof YamlNode.Scalar s && s.kind() == YamlNode.Kind.NOTHING ? null : node;
  }

  /** A text with its place, or null; a number or a truth value is taken as it was written. */
  YamlNode.@Nullable Scalar scalar(String key) {
    YamlNode node = node(key);
    return node == null ? null : scalar(key, node);
  }

  @Nullable String text(String key) {
    YamlNode.Scalar scalar = scalar(key);
    return scalar == null ? null : scalar.text();
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  /** One of several words; the first if it is not given. */
  String choice(String key, List<String> words) {
    YamlNode.Scalar word = scalar(key);
    if (word != null && !words.contains(word.text())) {
      wrong(key, String.join(" or ", words), word);
    }
    return word != null && words.contains(word.text()) ? word.text() : words.get(0);
  }

  boolean truth(String key, boolean otherwise) {
    YamlNode node = node(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof YamlNode.Scalar s && s.kind() == YamlNode.Kind.TRUTH) {
      return s.text().equalsIgnoreCase("true");
    }
    wrong(key, "true or false", node);
    return otherwise;
  }

  @Nullable Integer integer(String key) {
    YamlNode node = node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Scalar s && s.text().matches("[-+]?[0-9]{1,9}")) {
      return Integer.valueOf(s.text());
    }
    wrong(key, "a whole number", node);
    return null;
  }

  /** Texts with their places: a list, or a single one. */
  List<YamlNode.Scalar> scalars(String key) {
    YamlNode node = node(key);
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    List<YamlNode.Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items) {
      YamlNode.Scalar scalar = scalar(key, item);
      if (scalar != null) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(YamlNode.Scalar::text).toList();
  }

  /** Names with texts, in the order written. */
  Map<String, String> map(String key) {
    Map<String, String> map = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping(key).entries()) {
      YamlNode.Scalar value = scalar(key, entry.value());
      if (value != null) {
        map.put(entry.key().text(), value.text());
      }
    }
    return map;
  }

  /** A mapping under a key; empty if it is not given. */
  YamlNode.Mapping mapping(String key) {
    YamlNode node = node(key);
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (node != null) {
      wrong(key, "keys with values", node);
    }
    return new YamlNode.Mapping(FileNames.place(""), List.of());
  }

  /** Reports a value that is not what its key wants. */
  void wrong(String key, String wanted, YamlNode node) {
    String message = key + " must be " + wanted;
    found.add(Diagnostic.error(Code.BAD_VALUE, message, node.span()));
  }

  private YamlNode.@Nullable Scalar scalar(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar;
    }
    wrong(key, "a text", node);
    return null;
  }

  private static Diagnostic unknown(YamlNode.Scalar key, List<String> known) {
    String nearest = Spelling.nearest(key.text(), known);
    String hint =
        nearest == null ? "known keys: " + String.join(", ", known) : "did you mean " + nearest;
    return Diagnostic.error(Code.UNKNOWN_KEY, "unknown key: " + key.text(), key.span())
        .hint(hint + (nearest == null ? "" : "?"));
  }
}
