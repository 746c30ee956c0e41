package dev.workings.site;

import dev.workings.template.Templates;
import dev.workings.typeset.KatexAssets;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that belong to every site: style sheets, fonts, and the mark that tells GitHub Pages to
 * leave it as it is.
 */
final class ThemeFiles {
  private ThemeFiles() {}

  static List<OutputFile> all() {
    List<OutputFile> files = new ArrayList<>();
    Templates.assets()
        .forEach((name, bytes) -> files.add(new OutputFile.Made(Views.ASSETS + name, bytes)));
    String katex = Views.ASSETS + KatexAssets.folder() + "/";
    KatexAssets.files()
        .forEach((name, bytes) -> files.add(new OutputFile.Made(katex + name, bytes)));
    files.add(new OutputFile.Made(".nojekyll", new byte[0]));
    return files;
  }
}
