package dev.workings.bench;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cells from their text to their answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CellBenchmark {
  private static final String LOSSES =
      """
      y = [1, 1, 1]
      y_hat = [0.2, 0.5, 0.9]
      loss(y, p, b) = -(y*log(p, b) + (1 - y)*log(1 - p, b))
      losses(b) = [xlog(y[i], y_hat[i], b) for i in 1..3]
      J(b) = -sum(losses(b))
      for b in [10, e, 2]: losses(b) as 5 dp, J(b) as 3 dp
      expect J(10) ≈ 1.046
      """;

  /** Nearly a million steps: 250,000 products and their sum. */
  private static final String MILLION = "s = sum(sum(i*j for j in 1..500) for i in 1..490)\n";

  private static final String INVERSE =
      """
      H = [[1/(i + j - 1) for j in 1..12] for i in 1..12]
      expect inv(H) * H == eye(12)
      """;

  /** A page of losses: reals, a table, an expectation. */
  @Benchmark
  public Object losses() {
    return answers(LOSSES);
  }

  /** A long sum. */
  @Benchmark
  public Object millionSteps() {
    return answers(MILLION);
  }

  /** The exact inverse of the 12×12 Hilbert matrix. */
  @Benchmark
  public Object inverse() {
    return answers(INVERSE);
  }

  private static Object answers(String text) {
    Diagnostics found = new Diagnostics();
    Slice cell = Slice.of(Source.of("bench", text));
    List<?> answers = new Evaluator(found, Imports.NONE).cell(cell).answers();
    if (found.hasErrors()) {
      throw new IllegalStateException(found.sorted().toString());
    }
    return answers;
  }
}
