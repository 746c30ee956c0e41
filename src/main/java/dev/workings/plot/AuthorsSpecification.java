package dev.workings.plot;

import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an author's specification, and says what it shows. */
public final class AuthorsSpecification {
  private AuthorsSpecification() {}

  /**
   * The specification as JSON.
   *
   * @param size takes the place of the author's width and height where it has one
   * @param language the signs of its numbers
   */
  public static String of(
      SpecNode.Mapping specification, PictureSpecification.Size size, Separators language) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (SpecNode.Entry entry : specification.entries()) {
      json.put(entry.key(), json(entry.value()));
    }
    put(json, "width", size.width());
    put(json, "height", size.height());
    NumberLocale.addTo(json, language);
    return Json.write(json);
  }

  private static void put(Map<String, Object> json, String key, @Nullable Integer length) {
    if (length != null) {
      json.put(key, length);
    }
  }

  private static Object json(SpecNode node) {
    if (node instanceof SpecNode.Mapping mapping) {
      Map<String, Object> json = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> json.put(entry.key(), json(entry.value())));
      return json;
    }
    if (node instanceof SpecNode.Sequence sequence) {
      return sequence.items().stream().map(AuthorsSpecification::json).toList();
    }
    if (node instanceof SpecNode.Calculated calculated) {
      return calculated.value();
    }
    Object value = ((SpecNode.Single) node).value();
    return value == null ? Json.NULL : value;
  }

  /** What it shows, without a full stop: its own description, or its marks and channels. */
  public static String description(SpecNode.Mapping specification, Wording language) {
    String own = text(specification.get("description"));
    return own.isEmpty() ? described(specification, language) : own;
  }

  private static String described(SpecNode.Mapping specification, Wording language) {
    List<String> marks = new ArrayList<>();
    Map<String, String> channels = new LinkedHashMap<>();
    collect(specification, marks, channels);
    String kinds =
        marks.stream().distinct().collect(Collectors.joining(" " + language.words("and") + " "));
    String y = channels.getOrDefault("y", "");
    String x = channels.getOrDefault("x", "");
    String title = title(specification);
    String plot =
        kinds.isEmpty()
            ? language.words("plot")
            : new Phrases(language).of("plot_marks", Map.of("names", kinds));
    return plot
        + (title.isEmpty() ? "" : ", " + title)
        + (y.isEmpty() ? "" : "; y: " + y)
        + (x.isEmpty() ? "" : "; x: " + x);
  }

  private static void collect(SpecNode node, List<String> marks, Map<String, String> channels) {
    if (node instanceof SpecNode.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, marks, channels));
    }
    if (!(node instanceof SpecNode.Mapping mapping)) {
      return;
    }
    for (SpecNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("mark")) {
        marks.add(
            entry.value() instanceof SpecNode.Mapping mark
                ? text(mark.get("type"))
                : text(entry.value()));
      } else if (entry.key().equals("x") || entry.key().equals("y")) {
        channels.putIfAbsent(entry.key(), title(entry.value()));
      } else if (!entry.key().equals("data") && !entry.key().equals("config")) {
        collect(entry.value(), marks, channels);
      }
    }
  }

  /** The title of a view or a channel, else its field, else how it counts. */
  private static String title(SpecNode node) {
    if (!(node instanceof SpecNode.Mapping mapping)) {
      return "";
    }
    for (String key : List.of("title", "field", "aggregate")) {
      SpecNode value = mapping.get(key);
      String text = value instanceof SpecNode.Mapping title ? text(title.get("text")) : text(value);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String text(@Nullable SpecNode node) {
    if (node instanceof SpecNode.Calculated calculated && calculated.value() instanceof String s) {
      return s;
    }
    String text = node instanceof SpecNode.Single single ? single.text() : null;
    return text == null ? "" : text;
  }

  /** The rows of the data that the specification begins with; null if there are none in it. */
  public static @Nullable DataTable data(SpecNode.Mapping specification, Separators language) {
    Object data = specification.get("data") == null ? null : json(specification).get("data");
    Object values = data instanceof Map<?, ?> map ? map.get("values") : null;
    return values instanceof List<?> rows ? DataTable.ofRows(rows, language) : null;
  }

  private static Map<?, ?> json(SpecNode.Mapping specification) {
    return (Map<?, ?>) json((SpecNode) specification);
  }
}
