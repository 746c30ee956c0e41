package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Span;
import java.util.Map;

/**
 * Where a link goes.
 *
 * @param title shown by browsers beside the link; empty if there is none
 * @param place of the destination
 */
record Target(String destination, String title, Span place) {
  /** The target of a link or a definition from its parts; they may have escapes and entities. */
  static Target of(Node node, BasedSequence url, BasedSequence title, Body body) {
    Span place = body.span(url.isEmpty() ? node.getChars() : url);
    return new Target(url.unescape(), title.isNull() ? "" : title.unescape(), place);
  }

  Map<String, String> attributes() {
    return title.isEmpty() ? Map.of() : Map.of("title", title);
  }
}
