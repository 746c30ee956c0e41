package dev.workings.eval;

import dev.workings.eval.NetworkOptions.Column;
import dev.workings.eval.NetworkOptions.Count;
import dev.workings.function.Layer;
import dev.workings.function.Shapes;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a network's table, and the workings in them. */
final class NetworkRows {
  private static final Term NOTHING = new Term.Words("");

  private final NetworkOptions options;
  private final List<NetworkTable.Row> rows = new ArrayList<>();
  private final List<Working> workings = new ArrayList<>();
  private int number;

  NetworkRows(NetworkOptions options) {
    this.options = options;
  }

  NetworkTable table(List<NetworkBlock> blocks) {
    write(blocks, 0);
    Count total = options.count(NetworkBlock.layers(blocks));
    return new NetworkTable(header(), rows, cells(NOTHING, "Total", "", null, total));
  }

  /** How the parameters of the rows are counted. */
  List<Working> workings() {
    return workings;
  }

  private void write(List<NetworkBlock> blocks, int depth) {
    for (NetworkBlock block : blocks) {
      if (block instanceof NetworkBlock.Single single) {
        write(single.layer(), depth);
      } else if (block instanceof NetworkBlock.Run run) {
        write(run, depth);
      } else {
        write((NetworkBlock.Residual) block, depth);
      }
    }
  }

  private void write(Layer layer, int depth) {
    if (!layer.numbered()) {
      return;
    }
    Count count = options.count(List.of(layer));
    number++;
    Term working = layer.working();
    line(
        depth,
        false,
        cells(
            number(BigInteger.valueOf(number)),
            layer.title(),
            Shapes.shown(layer.outputShape()),
            working,
            count));
    explain(working, count);
  }

  private void write(NetworkBlock.Residual residual, int depth) {
    heading(depth, "Residual");
    write(residual.branch(), depth + 1);
    if (!residual.shortcut().isEmpty()) {
      heading(depth, "Shortcut");
      write(residual.shortcut(), depth + 1);
    }
    write(residual.sum(), depth);
  }

  /** The rows of one repetition, then what all of them come to. */
  private void write(NetworkBlock.Run run, int depth) {
    int before = number;
    List<Layer> once = NetworkBlock.layers(run.blocks());
    int last = before + run.times() * once.size();
    heading(depth, title(run) + numbers(before + 1, last));
    write(run.blocks(), depth + 1);
    if (run.times() > 1) {
      sum(run.times(), options.count(once), depth);
    }
    number = last;
  }

  private static String title(NetworkBlock.Run run) {
    if (run.times() == run.of()) {
      return "Repeated " + run.of() + (run.of() == 1 ? " time" : " times");
    }
    int last = run.first() + run.times() - 1;
    return run.times() == 1
        ? "Repetition " + last + " of " + run.of()
        : "Repetitions " + run.first() + " to " + last + " of " + run.of();
  }

  private static String numbers(int first, int last) {
    return first >= last ? "" : ": layers " + first + " to " + last;
  }

  private void sum(int times, Count each, int depth) {
    Count all = each.times(times);
    Term working =
        each.parameters().signum() == 0
            ? null
            : new Term.Binary(
                Term.Operator.TIMES, number(BigInteger.valueOf(times)), number(each.parameters()));
    line(depth, true, cells(NOTHING, times + " times these", "", working, all));
    explain(working, all);
  }

  private void explain(@Nullable Term working, Count count) {
    if (working != null) {
      Working.Stage formula = new Working.Stage(working, false, false);
      Working.Stage value = new Working.Stage(number(count.parameters()), false, false);
      workings.add(new Working(null, List.of(formula, value)));
    }
  }

  private void heading(int depth, String words) {
    rows.add(new NetworkTable.Heading(depth, words));
  }

  private void line(int depth, boolean sum, List<Term> cells) {
    rows.add(new NetworkTable.Line(depth, sum, cells));
  }

  private List<Term> header() {
    return row(new Term.Words("#"), "Layer", column -> new Term.Words(title(column)));
  }

  private String title(Column column) {
    String precision = options.precision().name().toLowerCase(Locale.ROOT);
    return switch (column) {
      case SHAPE -> "Output shape";
      case WORKING -> "Working";
      case PARAMS -> "Parameters";
      case MACS -> "Multiply–adds (" + options.macs() + ")";
      case WEIGHTS -> "Weights (bytes, " + precision + ")";
      case ACTIVATIONS -> "Activations (bytes, " + precision + ")";
    };
  }

  private List<Term> cells(
      Term number, String layer, String shape, @Nullable Term working, Count count) {
    return row(
        number,
        layer,
        column ->
            switch (column) {
              case SHAPE -> new Term.Words(shape);
              case WORKING -> working == null ? NOTHING : working;
              case PARAMS -> number(count.parameters());
              case MACS -> number(count.macs());
              case WEIGHTS -> number(count.weights());
              case ACTIVATIONS -> number(count.activations());
            });
  }

  private List<Term> row(Term number, String layer, Function<Column, Term> cell) {
    List<Term> row = new ArrayList<>(List.of(number, new Term.Words(layer)));
    options.columns().forEach(column -> row.add(cell.apply(column)));
    return row;
  }

  private static Term number(BigInteger number) {
    return new Term.Number(Rational.of(number));
  }
}
