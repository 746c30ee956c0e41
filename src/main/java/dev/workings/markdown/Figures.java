package dev.workings.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures alone in their paragraph whose id begins with fig-: figures with a number, and their
 * text for a caption.
 */
final class Figures {
  private final Findings findings;
  private final Rules rules;
  private final Attributes attributes;

  Figures(Findings findings, Rules rules, Attributes attributes) {
    this.findings = findings;
    this.rules = rules;
    this.attributes = attributes;
  }

  /** Adds a paragraph that is a figure; answers whether it is one. */
  boolean add(Paragraph node, List<Content> out) {
    Node image = node.getFirstChild();
    boolean alone = image instanceof Image || image instanceof ImageRef;
    if (!alone || image.getNext() != null) {
      return false;
    }
    String id = attributes.of(image).get("id");
    Phrase about = PlainText.phrase(image, findings.body());
    if (id == null || !findings.label(LabelKind.FIGURE, id, image, about)) {
      return false;
    }
    List<Content> content = Content.collect(inner -> inner.add(Content.NEWLINE));
    content.addAll(picture(image));
    content.add(Content.NEWLINE);
    content.add(
        Content.element("figcaption", Content.named(Content.title(id), rules.children(image))));
    content.add(Content.NEWLINE);
    out.add(Content.element("figure", "id", id, content));
    return true;
  }

  /** The picture without the id, which is the figure's. */
  private List<Content> picture(Node image) {
    List<Content> picture = rules.children(image.getParent());
    picture.replaceAll(part -> part instanceof Content.Reference img ? withoutId(img) : part);
    return picture;
  }

  private static Content withoutId(Content.Reference image) {
    Map<String, String> all = new LinkedHashMap<>(image.element().attributes());
    all.remove("id");
    Content.Element element = image.element();
    return new Content.Reference(
        image.link(), new Content.Element(element.name(), all, element.children()), image.alt());
  }
}
