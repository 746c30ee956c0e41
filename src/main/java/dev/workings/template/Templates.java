package dev.workings.template;

import dev.workings.source.Source;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site: its own files, with the built-in theme behind them.
 *
 * <p>A template is trusted with the look of a page and with nothing else. It sees plain data only,
 * calls no method, reads no file, and comes to an end. Whatever it prints is escaped, with two
 * exceptions: the value {@code content} is HTML, the value {@code structured_data} is the text of a
 * {@code script} element; they are printed as they are. What else a page's view holds is listed at
 * the top of the built-in {@code page.html}; a value that is absent must still be there, as null or
 * as an empty list.
 *
 * <p>Templates are read once; several threads may fill at the same time.
 */
public final class Templates {
  private static final int LONGEST_PAGE = 64 << 20;
  private static final List<String> AS_IT_IS = List.of("content", "structured_data");

  private final Additions additions = new Additions();
  private final Inclusions inclusions;
  private final Faults faults;
  private final PebbleEngine engine;

  /**
   * Templates that are looked up in the site first.
   *
   * @param overrides the site's own template of a name such as {@code page.html} or {@code
   *     partials/nav.html}; null if it has none
   */
  public Templates(Function<String, @Nullable Source> overrides) {
    Shelf shelf = new Shelf(overrides);
    inclusions = new Inclusions(shelf, this::outline);
    faults = new Faults(shelf);
    engine = engine(shelf, additions);
  }

  /**
   * Fills a template.
   *
   * @param name such as {@code page.html}
   * @param view texts, exact numbers, booleans, null, and lists and maps of these; {@code content}
   *     and {@code structured_data} are printed as they are
   * @throws TemplateProblem if the template, or one it names, is missing or bad
   * @throws IllegalArgumentException if the view holds anything else: a mistake of the caller
   */
  public String fill(String name, Map<String, ?> view) throws TemplateProblem {
    Map<String, @Nullable Object> data = PlainData.copy(view);
    for (String key : AS_IT_IS) {
      data.computeIfPresent(key, (same, text) -> new SafeString((String) text));
    }
    try {
      Meter.current().begin(data.keySet());
      inclusions.check(name);
      return evaluate(name, data);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw faults.problem(name, e);
    } finally {
      Meter.reset();
    }
  }

  private String evaluate(String name, Map<String, @Nullable Object> data) {
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(page, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private Outline outline(String name) {
    engine.getTemplate(name);
    return additions.outline(name);
  }

  private static PebbleEngine engine(Shelf shelf, Additions additions) {
    return new PebbleEngine.Builder()
        .loader(new ShelfLoader(shelf))
        .registerExtensionCustomizer(Language::new)
        .extension(additions)
        .methodAccessValidator((object, method) -> false)
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .maxRenderedSize(LONGEST_PAGE)
        .build();
  }
}
