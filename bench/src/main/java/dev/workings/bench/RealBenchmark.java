package dev.workings.bench;

import dev.workings.value.Digits;
import dev.workings.value.Elementary;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Certified digits of elementary functions, each computed anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RealBenchmark {
  @Param({"10", "50", "200"})
  int digits;

  private final Rational argument = Rational.parse("1.2345");

  @Benchmark
  public Object ln() {
    return Digits.significant(Elementary.ln(argument), digits, Rounding.HALF_EVEN);
  }

  @Benchmark
  public Object exp() {
    return Digits.significant(Elementary.exp(argument), digits, Rounding.HALF_EVEN);
  }

  @Benchmark
  public Object sin() {
    return Digits.significant(Elementary.sin(argument), digits, Rounding.HALF_EVEN);
  }
}
