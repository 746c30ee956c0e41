package dev.workings.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the text in HTML, with the classes of the elements around it. Tags that do not match
 * are passed over: this is a look at a page that is made, not a check of it.
 */
final class Text {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][\\w-]*+)((?:[^\"'>]|\"[^\"]*+\"|'[^']*+')*+)>");
  private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]*)\"");

  /** What a reader does not see before he asks for it. */
  private static final Pattern CLOSED = Pattern.compile("\\s(?:hidden|popover)\\b");

  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** An open element. */
  private record Open(String name, Set<String> classes, boolean hidden) {}

  private final List<Open> path = new ArrayList<>();
  private final Consumer<List<Set<String>>> visitor;

  private Text(Consumer<List<Set<String>>> visitor) {
    this.visitor = visitor;
  }

  /** Shows the classes around each piece of text that a reader sees at once. */
  static void visit(String html, Consumer<List<Set<String>>> visitor) {
    String plain = COMMENT.matcher(html).replaceAll("");
    Text text = new Text(visitor);
    Matcher tags = TAG.matcher(plain);
    int end = 0;
    while (tags.find()) {
      text.text(plain, end, tags.start());
      text.tag(tags);
      end = tags.end();
    }
  }

  private void text(String html, int from, int to) {
    if (!html.substring(from, to).isBlank() && path.stream().noneMatch(Open::hidden)) {
      visitor.accept(path.stream().map(Open::classes).toList());
    }
  }

  private void tag(MatchResult tag) {
    String name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      close(name);
    } else if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
      path.add(new Open(name, classes(tag.group(3)), isHidden(name, tag.group(3))));
    }
  }

  private void close(String name) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i).name.equals(name)) {
        path.subList(i, path.size()).clear();
        return;
      }
    }
  }

  /** The summary of what is closed is seen, but it is words. */
  private static boolean isHidden(String name, String attributes) {
    return name.equals("math")
        || name.equals("template")
        || name.equals("details") && !attributes.matches("(?s).*\\sopen\\b.*")
        || CLOSED.matcher(attributes).find();
  }

  static Set<String> classes(String attributes) {
    Matcher matcher = CLASSES.matcher(attributes);
    return matcher.find() ? Set.of(matcher.group(1).strip().split("\\s+")) : Set.of();
  }
}
