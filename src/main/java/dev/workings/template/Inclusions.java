package dev.workings.template;

import dev.workings.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Follows what templates include, extend and import, before anything is filled. */
final class Inclusions {
  private static final int DEPTH = 32;

  private final Shelf shelf;
  private final Function<String, Outline> parse;

  private final Blocks blocks;

  /** Template → how many templates its longest chain has. */
  private final Map<String, Integer> heights = new ConcurrentHashMap<>();

  Inclusions(Shelf shelf, Function<String, Outline> parse) {
    this.shelf = shelf;
    this.parse = parse;
    this.blocks = new Blocks(shelf, parse);
  }

  /** Refuses a template from which a missing one, a circle or too long a chain can be reached. */
  void check(String name) throws TemplateProblem {
    if (shelf.find(name) == null) {
      throw new Place(shelf, name, 1).missing(name);
    }
    height(name, new ArrayList<>());
  }

  private int height(String name, List<String> path) throws TemplateProblem {
    Integer known = heights.get(name);
    if (known != null) {
      return known;
    }
    path.add(name);
    int height = 1;
    for (Reference reference : parse.apply(name).references()) {
      refuseMissing(reference, path);
      refuseCircle(reference, path);
      refuseDeeper(path.size() + 1, reference, path);
      int below = height(reference.name(), path);
      refuseDeeper(path.size() + below, reference, path);
      height = Math.max(height, 1 + below);
    }
    blocks.check(name);
    path.remove(path.size() - 1);
    heights.put(name, height);
    return height;
  }

  private void refuseMissing(Reference reference, List<String> path) throws TemplateProblem {
    if (shelf.find(reference.name()) == null) {
      throw place(reference, path).missing(reference.name());
    }
  }

  private void refuseCircle(Reference reference, List<String> path) throws TemplateProblem {
    int first = path.indexOf(reference.name());
    if (first >= 0) {
      String way = String.join(" → ", path.subList(first, path.size()));
      String message = "templates go in a circle: " + way + " → " + reference.name();
      String theme = BuiltIn.PREFIX + reference.name();
      String hint =
          shelf.find(theme) == null
              ? "leave one of them out"
              : "the theme's own file is \"" + theme + "\"";
      throw problem(message, hint, reference, path);
    }
  }

  private void refuseDeeper(int depth, Reference reference, List<String> path)
      throws TemplateProblem {
    if (depth > DEPTH) {
      String message = "templates nest more than " + DEPTH + " deep";
      throw problem(message, "put some of them into one", reference, path);
    }
  }

  private TemplateProblem problem(
      String message, String hint, Reference reference, List<String> path) {
    return place(reference, path).problem(Code.BAD_TEMPLATE, message, reference.name(), hint);
  }

  /** Where the last template of the path names the next. */
  private Place place(Reference reference, List<String> path) {
    return new Place(shelf, path.get(path.size() - 1), reference.line());
  }
}
