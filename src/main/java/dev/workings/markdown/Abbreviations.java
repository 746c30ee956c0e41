package dev.workings.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says of abbreviations in the text what they stand for: whole words, and not in code. The first of
 * each is marked, so that paper can write it out.
 */
final class Abbreviations {
  private static final String WORD = "[\\p{L}\\p{N}_]";

  private final Map<String, String> meanings;
  private final Pattern any;
  private final Set<String> met = new HashSet<>();

  private Abbreviations(Map<String, String> meanings) {
    this.meanings = meanings;
    this.any =
        Pattern.compile(
            meanings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!" + WORD + ")(?:", ")(?!" + WORD + ")")));
  }

  /** The same content with its abbreviations explained. */
  static List<Content> in(List<Content> content, Map<String, String> meanings) {
    return meanings.isEmpty() ? content : new Abbreviations(meanings).in(content);
  }

  private List<Content> in(List<Content> content) {
    return Content.collect(out -> content.forEach(part -> add(part, out)));
  }

  private void add(Content part, List<Content> out) {
    if (part instanceof Content.Text text && text != Content.NEWLINE) {
      addText(text.text(), out);
    } else if (part instanceof Content.Element element && !element.name().equals("code")) {
      out.add(element(element));
    } else if (part instanceof Content.Reference link && !link.link().image()) {
      out.add(new Content.Reference(link.link(), element(link.element()), link.alt()));
    } else {
      out.add(part);
    }
  }

  private Content.Element element(Content.Element element) {
    return new Content.Element(element.name(), element.attributes(), in(element.children()));
  }

  private void addText(String text, List<Content> out) {
    Matcher matcher = any.matcher(text);
    int from = 0;
    while (matcher.find()) {
      out.add(new Content.Text(text.substring(from, matcher.start())));
      out.add(abbreviation(matcher.group()));
      from = matcher.end();
    }
    out.add(from == 0 ? new Content.Text(text) : new Content.Text(text.substring(from)));
  }

  private Content abbreviation(String written) {
    List<String> attributes = new ArrayList<>();
    if (met.add(written)) {
      attributes.addAll(List.of("class", "first"));
    }
    attributes.addAll(List.of("title", meanings.get(written)));
    return new Content.Element(
        "abbr",
        Content.attributes(attributes.toArray(String[]::new)),
        List.of(new Content.Text(written)));
  }
}
