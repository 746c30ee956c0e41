package dev.workings.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What pages say of the site's own pictures, so that nothing moves when a picture arrives and none
 * is fetched before its time.
 */
final class Pictures {
  private final World world;
  private final Config config;

  Pictures(World world, Config config) {
    this.world = world;
    this.config = config;
  }

  /**
   * The attributes of a picture.
   *
   * @param path in the content folder
   */
  Map<String, String> attributes(String path) {
    PictureSize size = PictureSize.of(world.head(config.ofContent(path), PictureSize.HEAD));
    Map<String, String> attributes = new LinkedHashMap<>();
    if (size != null) {
      attributes.put("width", Integer.toString(size.width()));
      attributes.put("height", Integer.toString(size.height()));
    }
    return attributes;
  }
}
