package dev.workings.template;

import dev.workings.source.Code;
import dev.workings.source.Spelling;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Refuses what a template that extends another one would leave out without a word: a block that the
 * other one does not have, a block that is there twice, and what stands in no block.
 */
final class Blocks {
  private final Shelf shelf;
  private final Function<String, Outline> parse;

  Blocks(Shelf shelf, Function<String, Outline> parse) {
    this.shelf = shelf;
    this.parse = parse;
  }

  /** Checks a template, from which no circle can be reached. */
  void check(String name) throws TemplateProblem {
    Outline outline = parse.apply(name);
    // the theme's own fill what they find: a site's page may have no blocks at all
    if (outline.parent() == null || new Place(shelf, name, 1).isBuiltIn()) {
      return;
    }
    TreeSet<String> known = above(outline);
    Set<String> filled = new HashSet<>();
    for (Reference block : outline.filled()) {
      if (!known.contains(block.name())) {
        throw unknown(name, block, known);
      }
      if (!filled.add(block.name())) {
        throw problem(name, block, "the block " + block.name() + " is there twice", "join the two");
      }
    }
    if (outline.stray() != null) {
      throw stray(name, outline.stray(), known);
    }
  }

  /** The blocks of all templates that one extends. */
  private TreeSet<String> above(Outline outline) {
    TreeSet<String> blocks = new TreeSet<>();
    Reference parent = outline.parent();
    while (parent != null) {
      Outline above = parse.apply(parent.name());
      blocks.addAll(above.blocks());
      parent = above.parent();
    }
    return blocks;
  }

  private TemplateProblem unknown(String name, Reference block, TreeSet<String> known) {
    String nearest = Spelling.nearest(block.name(), known);
    String hint = nearest == null ? list(known) : "did you mean " + nearest + "?";
    return problem(name, block, "there is no block " + block.name(), hint);
  }

  private TemplateProblem stray(String name, Reference stray, TreeSet<String> known) {
    String message = "this stands in no block and would not be shown";
    return stray.name().isEmpty()
        ? problem(name, stray, message, list(known))
        : new Place(shelf, name, stray.line()).problemOfText(stray.name(), message, list(known));
  }

  private TemplateProblem problem(String name, Reference block, String message, String hint) {
    return new Place(shelf, name, block.line())
        .problem(Code.BAD_TEMPLATE, message, block.name(), hint);
  }

  private static String list(TreeSet<String> blocks) {
    return blocks.isEmpty()
        ? "the template that this one extends has no blocks"
        : "blocks of the template that this one extends: " + String.join(", ", blocks);
  }
}
