package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with the place of every key and value. It is the only door to the YAML library, of
 * which it uses the events alone: the library's own tree has no limit on depth.
 *
 * <p>One document of at most 64 KiB characters, nested at most 20 deep; no anchors, aliases or
 * tags.
 */
final class Yaml {
  private static final int LENGTH_LIMIT = 64 << 10;

  private Yaml() {}

  /** The mapping in a text; what cannot be read is reported, and then the mapping is empty. */
  static YamlNode.Mapping read(Slice text, Diagnostics found) {
    YamlNode.Mapping nothing = new YamlNode.Mapping(text.span(), List.of());
    if (text.text().length() > LENGTH_LIMIT) {
      found.add(bad("more than " + LENGTH_LIMIT + " characters of YAML", text.span(0, 0)));
      return nothing;
    }
    try {
      YamlNode node = new YamlReader(text, events(text)).document();
      return node == null ? nothing : mapping(node);
    } catch (YamlReader.Refused e) {
      found.add(e.diagnostic());
    } catch (MarkedYamlEngineException e) {
      found.add(bad(text, e));
    } catch (ReaderException e) {
      found.add(bad("special characters are not allowed", at(text, e.getPosition())));
    } catch (YamlEngineException e) {
      found.add(bad("not YAML", text.span(0, 0)));
    }
    return nothing;
  }

  private static Diagnostic bad(Slice text, MarkedYamlEngineException e) {
    Span place =
        e.getProblemMark()
            .or(e::getContextMark)
            .map(mark -> at(text, mark))
            .orElse(text.span(0, 0));
    Diagnostic bad = bad(e.getProblem().replace("<stream end>", "the end"), place);
    Span context = e.getContextMark().map(mark -> at(text, mark)).orElse(place);
    return context.equals(place) ? bad : bad.label(context, e.getContext());
  }

  static Diagnostic bad(String message, Span span) {
    return Diagnostic.error(Code.BAD_YAML, message, span);
  }

  private static YamlNode.Mapping mapping(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw new YamlReader.Refused(
        bad("expected keys with values, such as title: Home", node.span()));
  }

  private static Iterator<Event> events(Slice text) {
    LoadSettings settings = LoadSettings.builder().setLabel(text.source().path()).build();
    return new Parse(settings).parseString(text.text()).iterator();
  }

  private static Span at(Slice text, Mark mark) {
    return at(text, text.text().offsetByCodePoints(0, mark.getIndex()));
  }

  private static Span at(Slice text, int offset) {
    int start = Math.min(offset, text.text().length());
    return text.span(start, Math.min(start + 1, text.text().length()));
  }
}
