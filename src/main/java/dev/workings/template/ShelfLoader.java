package dev.workings.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Hands templates from the shelf to Pebble; a name means the same wherever it is written. */
final class ShelfLoader implements Loader<String> {
  private final Shelf shelf;

  ShelfLoader(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Reader getReader(String name) {
    Spread template = shelf.find(name);
    if (template == null) {
      throw new LoaderException(null, "there is no template " + name);
    }
    return new StringReader(template.text());
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public String resolveRelativePath(String name, String from) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return shelf.find(name) != null;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
