package dev.workings.spec;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Parser;
import java.util.Map;

/** The part of the chain that there is so far: it only reads, and says what it cannot read. */
final class ParsingChain implements Chain {
  @Override
  public Result run(String input) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.cell(Slice.of(Source.of("example", input)), diagnostics);
    return new Result(Map.of(), diagnostics.sorted());
  }
}
