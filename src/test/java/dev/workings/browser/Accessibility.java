package dev.workings.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page is to a screen reader: Chromium's accessibility tree. */
final class Accessibility {
  private static final Set<String> SILENT = Set.of("none", "generic", "InlineTextBox");

  /**
   * What a screen reader comes to.
   *
   * @param depth how deep it is in the tree
   * @param role such as {@code math}
   * @param name what is said of it
   */
  record Node(int depth, String role, String name) {
    @Override
    public String toString() {
      return "  ".repeat(depth) + role + (name.isEmpty() ? "" : " \"" + name + "\"");
    }
  }

  private final Map<Object, Map<String, Object>> known = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  private Accessibility() {}

  /** The open page in the order of reading. */
  static List<Node> of(Chromium browser) {
    Accessibility tree = new Accessibility();
    List<?> all = (List<?>) browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
    all.forEach(node -> tree.known.put(map(node).get("nodeId"), map(node)));
    tree.visit(map(all.get(0)), 0);
    return tree.nodes;
  }

  private void visit(Map<String, Object> node, int depth) {
    String role = value(node, "role");
    boolean heard = !Boolean.TRUE.equals(node.get("ignored")) && !SILENT.contains(role);
    if (heard) {
      nodes.add(new Node(depth, role, value(node, "name")));
    }
    for (Object child : (List<?>) node.getOrDefault("childIds", List.of())) {
      if (known.containsKey(child)) {
        visit(known.get(child), heard ? depth + 1 : depth);
      }
    }
  }

  private static String value(Map<String, Object> node, String key) {
    Object value = node.get(key);
    return value == null ? "" : String.valueOf(map(value).getOrDefault("value", ""));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }
}
