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
    addImage(target(node), alt(node), out);
  }

  private void image(ImageRef node, List<Content> out) {
    Reference reference = reference(node);
    if (reference == null) {
      undefined(node, out);
    } else {
      addImage(target(reference), alt(node), out);
    }
  }

  private String alt(Node image) {
    return attributes.options(image).getOrDefault("fig-alt", PlainText.of(image));
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
      out.add(reference(target, false, new Content.Element("a", target.attributes(), text)));
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

  private void addImage(Target target, String alt, List<Content> out) {
    if (isAllowed(target)) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("alt", alt);
      attributes.putAll(target.attributes());
      out.add(reference(target, true, new Content.Element("img", attributes, List.of())));
    } else {
      out.add(new Content.Text(alt));
    }
  }

  private Content reference(Target target, boolean image, Content.Element element) {
    Link link = new Link(target.place(), target.destination(), image);
    findings.add(link);
    return new Content.Reference(link, element);
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
