package dev.workings.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What we add to Pebble's language: our attributes, our escaping and our marks. */
final class Additions extends AbstractExtension {
  /** Variables of Pebble's own that lead out of plain data. */
  private static final List<String> HIDDEN = List.of("_context", "locale", "template");

  private final Map<String, Outline> outlines = new ConcurrentHashMap<>();

  /** The outline of a template, once it is parsed. */
  Outline outline(String template) {
    return outlines.getOrDefault(template, Outline.NONE);
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("escape", new Escape());
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new Attributes());
  }

  @Override
  public Map<String, @Nullable Object> getGlobalVariables() {
    Map<String, @Nullable Object> nothing = new TreeMap<>();
    HIDDEN.forEach(name -> nothing.put(name, null));
    return nothing;
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(template -> instrument((PebbleTemplateImpl) template));
  }

  private Instrument instrument(PebbleTemplateImpl template) {
    Outline outline = new Outline();
    outlines.put(template.getName(), outline);
    return new Instrument(template, outline);
  }
}
