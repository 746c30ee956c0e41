package dev.workings.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quotation whose first line is {@code [!NOTE]} or another of GitHub's five kinds. */
enum Alert {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION;

  /** The kind of a quotation's alert, its marker taken out of the tree; null if it is none. */
  static @Nullable Alert of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    String text = paragraph.getChars().toString();
    String line = text.split("\n", 2)[0].strip();
    for (Alert alert : values()) {
      if (line.equalsIgnoreCase("[!" + alert.name() + "]")) {
        removeFirstLine(paragraph);
        return alert;
      }
    }
    return null;
  }

  private static void removeFirstLine(Paragraph paragraph) {
    Node node = paragraph.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      node.unlink();
      node = node instanceof SoftLineBreak || node instanceof HardLineBreak ? null : next;
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }

  /** The kind of this name, or null. */
  static @Nullable Alert named(String name) {
    return Stream.of(values()).filter(alert -> alert.lower().equals(name)).findFirst().orElse(null);
  }

  Map<String, String> attributes() {
    return Content.attributes("class", classes(), "role", "note");
  }

  String classes() {
    return "alert alert-" + lower();
  }

  Content title() {
    return Content.element("p", "class", "alert-title", List.of(word()));
  }

  /** What it is called. */
  Content word() {
    return Content.word(lower());
  }

  private String lower() {
    return name().toLowerCase(Locale.ROOT);
  }
}
