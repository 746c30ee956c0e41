package dev.workings.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A node of the page between reading and writing: HTML as data, with holes and open URLs. */
sealed interface Content {
  /** The end of a line, between blocks. */
  Text NEWLINE = new Text("\n");

  /** Characters to be escaped. */
  record Text(String text) implements Content {}

  /**
   * An element; a void one has no children.
   *
   * @param attributes in the order they are written; an ordered map
   */
  record Element(String name, Map<String, String> attributes, List<Content> children)
      implements Content {

    @Override
    public Element with(Map<String, String> more) {
      return new Element(name, merged(attributes, more), children);
    }

    /** The same with {@code more} before its children. */
    Element before(List<Content> more) {
      return new Element(name, attributes, joined(more, children));
    }

    /** The same with {@code more} behind its children. */
    Element behind(List<Content> more) {
      return new Element(name, attributes, joined(children, more));
    }

    private static List<Content> joined(List<Content> some, List<Content> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
    }
  }

  /**
   * What may be a citation.
   *
   * @param written what stands there if it is none
   */
  record Cited(Citation citation, List<Content> written) implements Content {}

  /** A hole to be filled. */
  record Place(Hole hole) implements Content {}

  /** A word of the page's language, which is asked for by its key when it is written. */
  record Word(String key) implements Content {}

  /** The number of a formula, which is asked for when it is written. */
  record Number(Hole.Math hole) implements Content {}

  /**
   * Something of the text that is asked for when the page is written.
   *
   * @param name a label, an id or a key, for the filling to know
   */
  record Asked(Question question, String name) implements Content {}

  /** What {@link Asked} asks for. */
  enum Question {
    /** What a labelled thing is called. */
    TITLE,
    /** The number of a section, with a space behind it. */
    SECTION
  }

  /**
   * An {@code a} or {@code img} whose URL is asked for when it is written.
   *
   * @param alt what those are told who cannot see a picture, unless it is an attribute
   */
  record Reference(Link link, Element element, Phrase alt) implements Content {
    @Override
    public Reference with(Map<String, String> more) {
      return new Reference(link, element.with(more), alt);
    }
  }

  /**
   * A block of code to be shown.
   *
   * @param attributes of its {@code pre}
   */
  record Listing(String language, String code, Map<String, String> attributes) implements Content {
    @Override
    public Listing with(Map<String, String> more) {
      return new Listing(language, code, merged(attributes, more));
    }
  }

  /** The same with an author's attributes, where there is an element to carry them. */
  default Content with(Map<String, String> more) {
    return this;
  }

  private static Map<String, String> merged(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(some);
    more.forEach(
        (name, value) ->
            all.merge(name, value, (old, add) -> name.equals("class") ? old + " " + add : add));
    return all;
  }

  /** The number of a section, if sections have numbers. */
  static Content section(String id) {
    return new Asked(Question.SECTION, id);
  }

  /** What something with a label is called. */
  static Content title(String label) {
    return label(new Asked(Question.TITLE, label));
  }

  /** The same for what has none. */
  static Content label(Content what) {
    return element("span", "class", "label", List.of(what));
  }

  /** A word of the page's language. */
  static Content word(String key) {
    return new Word(key);
  }

  /** What something is called, and its author's text behind it. */
  static List<Content> named(Content what, List<Content> text) {
    List<Content> caption = collect(out -> out.add(what));
    if (!text.isEmpty()) {
      caption.add(new Text(": "));
      caption.addAll(text);
    }
    return caption;
  }

  /** An element without attributes. */
  static Element element(String name, List<Content> children) {
    return new Element(name, Map.of(), children);
  }

  /** An element with one attribute. */
  static Element element(String name, String attribute, String value, List<Content> children) {
    return new Element(name, Map.of(attribute, value), children);
  }

  /** Attributes from names and values in turn. */
  static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /** Begins a new line unless one has begun. */
  static void newLine(List<Content> out) {
    if (out.isEmpty() || out.get(out.size() - 1) != NEWLINE) {
      out.add(NEWLINE);
    }
  }

  /** A list of content of its own, filled by {@code rule}. */
  static List<Content> collect(Consumer<List<Content>> rule) {
    List<Content> content = new ArrayList<>();
    rule.accept(content);
    return content;
  }
}
