package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Footnotes, numbered by their first reference and written behind the page. One that nothing refers
 * to is written too: it may hold a value that has to be checked.
 */
final class Footnotes {
  /** The role of the notes as a whole. */
  private static final String NOTES = "doc-endnotes";

  private final Findings findings;
  private final Blocks blocks;
  private final Map<FootnoteDefinition, Note> notes = new IdentityHashMap<>();
  private final List<FootnoteDefinition> order = new ArrayList<>();

  Footnotes(Findings findings, Blocks blocks) {
    this.findings = findings;
    this.blocks = blocks;
  }

  /**
   * @param references the ids of the references to the note, in order
   */
  private record Note(int number, String id, List<String> references) {}

  void addRules(Rules rules) {
    rules.on(FootnoteReference.class, this::reference);
  }

  private void reference(FootnoteReference node, List<Content> out) {
    FootnoteDefinition definition = node.definition();
    if (definition == null) {
      reportUndefined(node);
      out.add(new Content.Text(node.getChars().toString()));
      return;
    }
    out.add(mark(note(definition), findings.body().span(node)));
  }

  private Content mark(Note note, Span place) {
    String id = findings.ids().free("fnref-" + note.number());
    findings.addAnchor(id, place);
    note.references().add(id);
    Map<String, String> link = Content.attributes("href", "#" + note.id(), "role", "doc-noteref");
    List<Content> number = List.of(new Content.Text(Integer.toString(note.number())));
    Content anchor = new Content.Element("a", link, number);
    Map<String, String> mark =
        Content.attributes("class", "footnote-ref", "id", id, "style", "--place: --" + id);
    return new Content.Element("sup", mark, List.of(anchor));
  }

  private void reportUndefined(Node node) {
    findings.add(
        Diagnostic.warning(
                Code.BROKEN_ANCHOR,
                "the footnote " + node.getChars() + " is not defined",
                findings.body().span(node))
            .hint("write " + node.getChars() + ": and its text on a line of its own"));
  }

  private Note note(FootnoteDefinition definition) {
    return notes.computeIfAbsent(definition, this::newNote);
  }

  private Note newNote(FootnoteDefinition definition) {
    order.add(definition);
    int number = order.size();
    String id = findings.ids().free("fn-" + number);
    findings.addAnchor(id, findings.body().span(definition));
    return new Note(number, id, new ArrayList<>());
  }

  /** Whether this is what {@link #addNotes} has added. */
  static boolean areIn(Content content) {
    return content instanceof Content.Element element
        && NOTES.equals(element.attributes().get("role"));
  }

  /** Adds the notes behind the page; a note may refer to further notes. */
  void addNotes(Iterable<FootnoteDefinition> definitions, List<Content> out) {
    List<Content> items = new ArrayList<>();
    addReferred(items);
    for (FootnoteDefinition definition : definitions) {
      note(definition);
      addReferred(items);
    }
    if (!items.isEmpty()) {
      items.add(Content.NEWLINE);
      Map<String, String> section = Content.attributes("class", "footnotes", "role", NOTES);
      Content list = Content.element("ol", items);
      List<Content> lines = List.of(Content.NEWLINE, list, Content.NEWLINE);
      out.add(new Content.Element("div", section, lines));
      out.add(Content.NEWLINE);
    }
  }

  /** Reading a note may add notes, so this goes by number and not by iterator. */
  private void addReferred(List<Content> items) {
    for (int done = items.size() / 2; done < order.size(); done++) {
      FootnoteDefinition definition = order.get(done);
      List<Content> text = blocks.blocks(definition);
      addBackLinks(note(definition), text);
      items.add(Content.NEWLINE);
      items.add(new Content.Element("li", attributes(note(definition)), text));
    }
  }

  /** A note knows its first reference and the note before it, so that a style can put it there. */
  private Map<String, String> attributes(Note note) {
    StringBuilder style = new StringBuilder("--place: --").append(note.id());
    if (!note.references().isEmpty()) {
      style.append("; --beside: --").append(note.references().get(0));
    }
    if (note.number() > 1) {
      style.append("; --below: --").append(note(order.get(note.number() - 2)).id());
    }
    return Content.attributes("id", note.id(), "style", style.toString());
  }

  private static void addBackLinks(Note note, List<Content> text) {
    List<Content> links = new ArrayList<>();
    for (String reference : note.references()) {
      links.add(new Content.Text(" "));
      links.add(backLink(reference, note.number()));
    }
    int last = text.size() - 2;
    if (last >= 0
        && text.get(last) instanceof Content.Element element
        && element.name().equals("p")) {
      text.set(last, element.behind(links));
    } else {
      text.addAll(links);
    }
  }

  private static Content backLink(String reference, int number) {
    Map<String, String> link =
        Content.attributes(
            "class",
            "footnote-back",
            "href",
            "#" + reference,
            "role",
            "doc-backlink",
            "aria-label",
            "↩ " + number);
    return new Content.Element("a", link, List.of(new Content.Text("↩")));
  }
}
