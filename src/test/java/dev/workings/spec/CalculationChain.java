package dev.workings.spec;

import dev.workings.site.EvalLine;
import dev.workings.site.Workings;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The whole way of a calculation, as {@code workings eval} goes it. */
final class CalculationChain implements Chain {
  @Override
  public Result run(Example example) {
    Diagnostics diagnostics = new Diagnostics();
    List<EvalLine> lines = Workings.eval(Source.of("example", example.input()), diagnostics);
    List<String> values = lines.stream().map(EvalLine::value).filter(Objects::nonNull).toList();
    List<String> latex = lines.stream().flatMap(line -> line.latex().stream()).toList();
    return new Result(Map.of(Result.VALUE, values, Result.LATEX, latex), diagnostics.sorted());
  }
}
