package dev.workings.plot;

import dev.workings.value.Separators;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The signs of a language's numbers as Vega and D3 want them, for axes, legends and texts. */
final class NumberLocale {
  private NumberLocale() {}

  /** Adds the signs to a specification; one that has some keeps them. English needs none. */
  static void addTo(Map<String, Object> specification, Separators language) {
    if (language.equals(Separators.ENGLISH)) {
      return;
    }
    Map<String, Object> config = copy(specification.get("config"));
    Map<String, Object> locale = copy(config.get("locale"));
    locale.putIfAbsent("number", of(language));
    config.put("locale", locale);
    specification.put("config", config);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> copy(Object mapping) {
    return mapping instanceof Map<?, ?> map
        ? new LinkedHashMap<>((Map<String, Object>) map)
        : new LinkedHashMap<>();
  }

  /** D3 takes sizes of groups from the right, and repeats the list. */
  private static Map<String, Object> of(Separators language) {
    List<Object> sizes = List.of(3);
    if (language.higher() != 3) {
      sizes = List.of(3, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    }
    return Json.object(
        "decimal",
        language.decimal(),
        "thousands",
        language.group(),
        "grouping",
        sizes,
        "currency",
        List.of("", ""));
  }
}
