package dev.workings.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.workings.data.JsonTree;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSL-JSON: a list of works, each an object with an {@code id}. */
final class CslJson {
  private CslJson() {}

  /** The works by their keys; if there is a mistake, it is reported and there are none. */
  static Map<String, Bibliography.Work> read(Source json, Diagnostics found) {
    Map<String, Bibliography.Work> works = new LinkedHashMap<>();
    Object tree = JsonTree.read(json, found);
    if (tree instanceof List<?> list) {
      list.forEach(work -> add(work, json, works, found));
    } else if (tree != null) {
      found.add(bad("CSL-JSON is a list of works", json));
    }
    return works;
  }

  private static void add(
      Object work, Source json, Map<String, Bibliography.Work> works, Diagnostics found) {
    Object id = work instanceof Map<?, ?> map ? map.get("id") : null;
    if (id == null || id.toString().isEmpty()) {
      found.add(bad("a work without an id", json));
      return;
    }
    Map<String, Object> item = new LinkedHashMap<>();
    ((Map<?, ?>) work).forEach((name, value) -> item.put((String) name, clean(value)));
    try {
      CSLItemData data = CSLItemData.fromJson(item);
      works.putIfAbsent(id.toString(), () -> data);
    } catch (RuntimeException e) {
      found.add(bad("the work " + id + " is not as CSL-JSON has it", json));
    }
  }

  private static Object clean(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(CslJson::clean).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> clean = new LinkedHashMap<>();
      map.forEach((name, inside) -> clean.put(name, clean(inside)));
      return clean;
    }
    return value instanceof String text ? RichText.coded(Marks.clean(text)) : value;
  }

  private static Diagnostic bad(String fact, Source json) {
    return Diagnostic.error(Code.BAD_BIBLIOGRAPHY, fact, Places.at(json, 1, 1))
        .hint("see https://docs.citationstyles.org for CSL-JSON");
  }
}
