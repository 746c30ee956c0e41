package dev.workings.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import dev.workings.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links and images of every form. One with a scheme we do not trust is only its text. */
final class Links {
  private final Findings findings;
  private final Rules rules;
  private final Citations citations;
  private final Attributes attributes;
  private final ReferenceRepository definitions;

  Links(
      Findings findings,
      Rules rules,
      Citations citations,
      Attributes attributes,
      ReferenceRepository definitions) {
    this.findings = findings;
    this.rules = rules;
    this.citations = citations;
    this.attributes = attributes;
    this.definitions = definitions;
  }

  /** Whether a node is text of a link; that of a picture is not. */
  static boolean isInLink(Node node) {
    return node.getAncestorOfType(com.vladsch.flexmark.ast.Link.class) != null
        || node.getAncestorOfType(LinkRef.class) instanceof LinkRef link && link.isDefined();
  }

  void addRules() {
    rules
        .on(com.vladsch.flexmark.ast.Link.class, this::link)
        .on(LinkRef.class, this::link)
        .on(Image.class, this::image)
        .on(ImageRef.class, this::image)
        .on(AutoLink.class, (node, out) -> add(target(node), text(node), out))
        .on(MailLink.class, this::mail);
  }

  private void link(com.vladsch.flexmark.ast.Link node, List<Content> out) {
    add(target(node), rules.children(node), out);
  }

  private void link(LinkRef node, List<Content> out) {
    Reference reference = reference(node);
    if (reference == null) {
      out.addAll(citations.brackets(node, Content.collect(written -> undefined(node, written))));
    } else {
      add(target(reference), rules.children(node), out);
    }
  }

  private void image(Image node, List<Content> out) {
    addImage(target(node), node, out);
  }

  private void image(ImageRef node, List<Content> out) {
    Reference reference = reference(node);
    if (reference == null) {
      undefined(node, out);
    } else {
      addImage(target(reference), node, out);
    }
  }

  private void mail(MailLink node, List<Content> out) {
    String address = node.getText().toString();
    Span place = findings.body().span(node.getText());
    add(new Target("mailto:" + address, "", place), text(node), out);
  }

  /** Adds a bare URL found in text. */
  void bare(String destination, BasedSequence written, List<Content> out) {
    List<Content> text = List.of(new Content.Text(written.toString()));
    add(new Target(destination, "", findings.body().span(written)), text, out);
  }

  private Target target(InlineLinkNode node) {
    return Target.of(node, node.getUrl(), node.getTitle(), findings.body());
  }

  private Target target(Reference node) {
    return Target.of(node, node.getUrl(), node.getTitle(), findings.body());
  }

  private Target target(AutoLink node) {
    return new Target(node.getText().toString(), "", findings.body().span(node.getText()));
  }

  private static List<Content> text(DelimitedLinkNode node) {
    return List.of(new Content.Text(node.getText().toString()));
  }

  /** A link in a link wins over the outer one, as HTML has no such thing. */
  private void add(Target target, List<Content> text, List<Content> out) {
    if (isAllowed(target) && !holdsLink(text)) {
      out.add(reference(target, null, new Content.Element("a", target.attributes(), text)));
    } else {
      out.addAll(text);
    }
  }

  private static boolean holdsLink(List<Content> content) {
    for (Content part : content) {
      if (part instanceof Content.Reference reference && !reference.link().image()) {
        return true;
      }
      if (part instanceof Content.Element element
          && (element.name().equals("a") || holdsLink(element.children()))) {
        return true;
      }
    }
    return false;
  }

  private void addImage(Target target, Node image, List<Content> out) {
    String written = attributes.options(image).get("fig-alt");
    if (isAllowed(target)) {
      Map<String, String> all = new LinkedHashMap<>();
      if (written != null) {
        all.put("alt", written);
      }
      all.putAll(target.attributes());
      Phrase alt = PlainText.phrase(image, findings.body());
      out.add(reference(target, alt, new Content.Element("img", all, List.of())));
    } else {
      out.add(new Content.Text(written == null ? PlainText.of(image) : written));
    }
  }

  private Content reference(Target target, @Nullable Phrase alt, Content.Element element) {
    Link link = new Link(target.place(), target.destination(), alt != null);
    findings.add(link);
    return new Content.Reference(link, element, alt == null ? Phrase.EMPTY : alt);
  }

  private boolean isAllowed(Target target) {
    String scheme = Urls.scheme(target.destination());
    boolean allowed = Urls.isTrusted(scheme);
    if (!allowed) {
      findings.error(
          Code.UNSAFE_LINK,
          "a link may not begin with '" + scheme + ":'",
          target.place(),
          "allowed are http:, https:, mailto: and links within the site");
    }
    return allowed;
  }

  private @Nullable Reference reference(RefNode node) {
    return node.getReferenceNode(definitions);
  }

  /** Brackets without a definition are text. */
  private void undefined(RefNode node, List<Content> out) {
    BasedSequence inner = node.getChildChars();
    if (!node.hasChildren()) {
      out.add(new Content.Text(node.getChars().unescape()));
      return;
    }
    out.add(new Content.Text(node.getChars().prefixOf(inner).unescape()));
    rules.applyToChildren(node, out);
    out.add(new Content.Text(node.getChars().suffixOf(inner).unescape()));
  }
}
