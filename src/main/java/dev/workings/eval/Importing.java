package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** Brings names of another page into a scope: {@code use "lenet" (total, W as W_lenet)}. */
final class Importing {
  private final Scope scope;
  private final Imports imports;

  Importing(Scope scope, Imports imports) {
    this.scope = scope;
    this.imports = imports;
  }

  void use(Statement.Use use) {
    Scope other = find(use);
    for (Statement.Import wanted : use.imports()) {
      scope.requireNew(wanted.as());
      bring(wanted, other, use);
    }
  }

  private Scope find(Statement.Use use) {
    Scope standard = StandardPages.find(use.page());
    Imports.Found found = standard == null ? imports.find(use.page()) : new Imports.Names(standard);
    if (found instanceof Imports.Names names) {
      return names.scope();
    }
    throw new EvaluationException(
        found instanceof Imports.Cycle cycle
            ? cycle(use, cycle.pages())
            : missing(use, ((Imports.Missing) found).known()));
  }

  private static Diagnostic missing(Statement.Use use, List<String> known) {
    Diagnostic missing =
        Diagnostic.error(
            Code.USE_FAILED, "there is no page " + use.page() + " to use", use.pageSpan());
    List<String> pages = new ArrayList<>(known);
    pages.add(StandardPages.ML);
    String plain = use.page().replaceFirst("^(\\./|/)+", "").replaceFirst("\\.(md|html)$", "");
    if (pages.contains(plain)) {
      return missing.hint("write use \"" + plain + "\"");
    }
    Diagnostic nearest = missing.didYouMean(plain, pages);
    return nearest.hints().isEmpty() ? nearest.hint(advice(known)) : nearest;
  }

  private static String advice(List<String> known) {
    return known.isEmpty()
        ? "there are no pages here but " + StandardPages.ML
        : "a page is named by its path in the content folder, such as " + known.get(0);
  }

  private static Diagnostic cycle(Statement.Use use, List<String> pages) {
    String way = String.join(" → ", pages);
    return Diagnostic.error(Code.USE_FAILED, "pages use each other: " + way, use.pageSpan())
        .hint("move what both need to a third page");
  }

  private void bring(Statement.Import wanted, Scope other, Statement.Use use) {
    String name = wanted.name().text();
    if (name.startsWith("_")) {
      throw failed(wanted.name(), name + " is private to its page");
    }
    if (other.hasFailed(name)) {
      throw Unknowns.dependsOnFailed(wanted.name());
    }
    if (!scope.take(name, other, wanted.as())) {
      Diagnostic unknown =
          Diagnostic.error(
              Code.USE_FAILED, use.page() + " has no name " + name, wanted.name().span());
      throw new EvaluationException(unknown.didYouMean(name, other.publicNames()));
    }
  }

  private static EvaluationException failed(Expr.Name name, String fact) {
    return Interpreter.error(Code.USE_FAILED, fact, name.span());
  }
}
