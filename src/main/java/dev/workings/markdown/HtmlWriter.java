package dev.workings.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The only place where markup is put together: escapes all text and attributes. */
final class HtmlWriter {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input");

  private final Filling filling;
  private final StringBuilder html = new StringBuilder();
  private boolean inLink;

  private HtmlWriter(Filling filling) {
    this.filling = filling;
  }

  static String write(List<Content> content, Filling filling) {
    HtmlWriter writer = new HtmlWriter(filling);
    writer.write(content);
    return writer.html.toString();
  }

  private void write(List<Content> content) {
    for (Content part : content) {
      write(part);
    }
  }

  private void write(Content part) {
    if (part instanceof Content.Text text) {
      escape(text.text());
    } else if (part instanceof Content.Element element) {
      write(element);
    } else if (part instanceof Content.Reference reference) {
      write(reference);
    } else if (part instanceof Content.Listing listing) {
      write(listing);
    } else if (part instanceof Content.Place place) {
      html.append(inLink ? filling.htmlInLink(place.hole()) : filling.html(place.hole()));
    } else if (part instanceof Content.Word word) {
      escape(filling.word(word.key()));
    } else if (part instanceof Content.Cited cited) {
      write(cited);
    } else if (part instanceof Content.Number number) {
      html.append(filling.number(number.hole()));
    } else if (part instanceof Content.Asked asked) {
      write(asked);
    }
  }

  private void write(Content.Asked asked) {
    switch (asked.question()) {
      case TITLE -> html.append(filling.title(asked.name()));
      case SECTION -> section(filling.section(asked.name()));
    }
  }

  private void section(String number) {
    if (!number.isEmpty()) {
      open("span", Map.of("class", "section-number"));
      escape(number);
      close("span");
      escape(" ");
    }
  }

  private void write(Content.Cited cited) {
    String citation = inLink ? null : filling.citation(cited.citation());
    if (citation == null) {
      write(cited.written());
    } else {
      html.append(citation);
    }
  }

  private void write(Content.Element element) {
    open(element.name(), element.attributes());
    write(element.children());
    close(element.name());
  }

  private void write(Content.Reference reference) {
    Content.Element element = reference.element();
    String url = filling.href(reference.link());
    html.append('<').append(element.name());
    attribute(element.name().equals("img") ? "src" : "href", Urls.encoded(url));
    if (element.name().equals("a") && Urls.isExternal(url)) {
      attribute("rel", "noopener");
    }
    attributes(reference).forEach(this::attribute);
    html.append('>');
    boolean before = inLink;
    inLink = true;
    write(element.children());
    inLink = before;
    close(element.name());
  }

  /** A picture whose size its author gave keeps it. */
  private Map<String, String> attributes(Content.Reference reference) {
    Map<String, String> all = new LinkedHashMap<>();
    if (reference.link().image()) {
      all.put("alt", filling.said(reference.alt()));
    }
    all.putAll(reference.element().attributes());
    boolean sized = all.containsKey("width") || all.containsKey("height");
    if (reference.link().image()) {
      Map<String, String> more = new LinkedHashMap<>(filling.picture(reference.link()));
      more.keySet().removeIf(name -> sized && (name.equals("width") || name.equals("height")));
      more.forEach(all::putIfAbsent);
    }
    return all;
  }

  private void write(Content.Listing listing) {
    open("pre", listing.attributes());
    String language = listing.language();
    open("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
    String highlighted = filling.code(language, listing.code());
    if (highlighted == null) {
      escape(listing.code());
    } else {
      html.append(highlighted);
    }
    close("code");
    close("pre");
  }

  private void open(String name, Map<String, String> attributes) {
    html.append('<').append(name);
    attributes.forEach(this::attribute);
    html.append('>');
  }

  private void close(String name) {
    if (!VOID.contains(name)) {
      html.append("</").append(name).append('>');
    }
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    escape(value);
    html.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Characters.shown(text, i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
