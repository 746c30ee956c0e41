package dev.workings.site;

import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the key {@code languages} of the settings. */
final class EditionReader {
  private static final String KEY = "languages";
  private static final List<String> KEYS = List.of("name", "folder", "site_name", "nav");

  private final Fields fields;
  private final Edition only;
  private final Diagnostics found;

  /**
   * @param only what holds where no languages are given: the first of them takes its navigation,
   *     all of them its name
   */
  EditionReader(Fields fields, Edition only, Diagnostics found) {
    this.fields = fields;
    this.only = only;
    this.found = found;
  }

  /** The languages; what is wrong with one is reported. */
  Editions editions() {
    List<Edition> all = new ArrayList<>();
    TreeSet<String> folders = new TreeSet<>();
    for (YamlNode.Entry entry : fields.mapping(KEY).entries()) {
      Edition edition = edition(entry, all.isEmpty());
      if (!LanguageTag.isOne(edition.tag())) {
        fields.wrong(KEY, "languages with their names, such as de: Deutsch", entry.key());
      } else if (!folders.add(edition.folder())) {
        fields.wrong("folder", "another one for each language", entry.key());
      } else {
        all.add(edition);
      }
    }
    return all.isEmpty() ? Editions.of(only) : new Editions(all, all.get(0));
  }

  /** The first language has the content folder itself. */
  private Edition edition(YamlNode.Entry entry, boolean first) {
    String tag = entry.key().text();
    String folder = first ? "" : tag;
    List<NavEntry> nav = first ? only.nav() : List.of();
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      String name = entry.value() instanceof YamlNode.Scalar text ? text.text() : "";
      if (name.isEmpty()) {
        fields.wrong(KEY, "languages with their names, such as de: Deutsch", entry.value());
      }
      return new Edition(tag, name, slashed(folder), only.siteName(), nav, entry.key().span());
    }
    Fields own = new Fields(mapping, KEYS, found);
    return new Edition(
        tag,
        own.text("name", tag),
        slashed(folder(own, folder)),
        own.text("site_name", only.siteName()),
        own.node("nav") == null ? nav : NavEntry.read(own),
        entry.key().span());
  }

  private static String slashed(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  /** One folder of the content folder. */
  private static String folder(Fields own, String otherwise) {
    YamlNode.Scalar folder = own.scalar("folder");
    if (folder == null || folder.text().isEmpty()) {
      return folder == null ? otherwise : "";
    }
    if (folder.text().contains("/") || FileNames.problem(folder.text()) != null) {
      own.wrong("folder", "the name of one folder", folder);
      return otherwise;
    }
    return folder.text();
  }
}
