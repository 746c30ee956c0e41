package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is found while a tree is turned into content: headings, links, holes, citations, anchors,
 * faults.
 */
final class Findings {
  private final Body body;
  private final Diagnostics diagnostics;
  private final Ids ids = new Ids();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Hole> holes = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Labelled> labelled = new ArrayList<>();
  private final Map<String, Span> anchors = new LinkedHashMap<>();

  Findings(Body body, Diagnostics diagnostics) {
    this.body = body;
    this.diagnostics = diagnostics;
  }

  Body body() {
    return body;
  }

  Ids ids() {
    return ids;
  }

  void add(Heading heading) {
    headings.add(heading);
  }

  void add(Labelled thing) {
    labelled.add(thing);
  }

  /**
   * Whether an id is a label of a kind; then what has it can be referred to. A label of another
   * kind is a mistake, but for headings, which have ids of any sort.
   *
   * @param id null for none
   */
  boolean label(LabelKind kind, @Nullable String id, Node node, Phrase about) {
    boolean fits =
        id != null && LabelKind.of(id) == kind && CrossReferenceParser.LABEL.matcher(id).matches();
    if (id != null && fits) {
      add(new Labelled(kind, id, anchors.getOrDefault(id, body.span(node)), about));
    } else if (id != null && kind != LabelKind.SECTION && kind != LabelKind.TERM) {
      report(kind, id, node);
    }
    return fits;
  }

  private void report(LabelKind kind, String id, Node node) {
    LabelKind meant = LabelKind.of(id);
    if (meant == kind) {
      String fact = "a label is made of letters and digits, with - _ . : between them";
      badLabel(fact, id, node, "write " + kind.prefix() + "name");
    } else if (meant != null) {
      String fact = meant.prefix() + " is for " + meant.thing() + ", and this is " + kind.thing();
      String name = id.substring(meant.prefix().length());
      badLabel(fact, id, node, "write " + kind.prefix() + (name.isEmpty() ? "name" : name));
    }
  }

  /** Reports an id that is no label for what has it. */
  void badLabel(String fact, String id, Node node, String hint) {
    error(Code.BAD_LABEL, fact, anchors.getOrDefault(id, body.span(node)), hint);
  }

  void add(Link link) {
    links.add(link);
  }

  Content.Place add(Hole hole) {
    holes.add(hole);
    return new Content.Place(hole);
  }

  Content.Cited add(Citation citation, List<Content> written) {
    citations.add(citation);
    return new Content.Cited(citation, written);
  }

  void addAnchor(String id, Span place) {
    anchors.putIfAbsent(id, place);
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  void error(Code code, String message, Node node, String hint) {
    error(code, message, body.span(node), hint);
  }

  void error(Code code, String message, Span place, String hint) {
    add(Diagnostic.error(code, message, place).hint(hint));
  }

  /** The document; footnotes are written last but stand anywhere, so places decide the order. */
  Document document(@Nullable Slice frontMatter, Phrase description, List<Content> content) {
    holes.sort(Comparator.comparingInt(hole -> hole.span().start()));
    labelled.sort(Comparator.comparingInt(thing -> thing.place().start()));
    links.sort(Comparator.comparingInt(link -> link.span().start()));
    return new Document(
        body.source(),
        frontMatter,
        headings,
        links,
        holes,
        citations,
        anchors,
        labelled,
        description,
        content);
  }
}
