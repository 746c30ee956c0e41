package dev.workings.eval;

import dev.workings.eval.NetworkOptions.Column;
import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.source.Span;
import dev.workings.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers in a network's table come from: what each is called as a member of the network.
 * The sum over repetitions has no such name.
 */
record NetworkNumbers(Statement.Network network, NetworkOptions options) {
  /** The first two columns are the layer's number and its name. */
  private static final int BEFORE = 2;

  List<ColumnNumbers> of(NetworkTable table) {
    List<ColumnNumbers> numbers = new ArrayList<>();
    for (int i = 0; i < options.columns().size(); i++) {
      String member = member(options.columns().get(i));
      if (member != null) {
        numbers.add(column(BEFORE + i, member, table));
      }
    }
    return numbers;
  }

  private static @Nullable String member(Column column) {
    return switch (column) {
      case SHAPE, WORKING -> null;
      case PARAMS -> "params";
      case MACS -> "macs";
      case WEIGHTS -> "memory.weights";
      case ACTIVATIONS -> "memory.activations";
    };
  }

  private ColumnNumbers column(int index, String member, NetworkTable table) {
    List<String> keys =
        table.rows().stream()
            .filter(NetworkTable.Line.class::isInstance)
            .map(line -> key((NetworkTable.Line) line, member))
            .toList();
    Term sum = table.footer().get(index);
    Provenance total =
        sum instanceof Term.Number number
            ? Provenance.of(origin(total(member)), sum, number.value(), null)
            : null;
    return new ColumnNumbers(index, origin("layers." + member), keys, total);
  }

  private String key(NetworkTable.Line line, String member) {
    String number = PlainText.of(line.cells().get(0));
    return line.sum() ? "" : network.name().text() + ".layers[" + number + "]." + member;
  }

  private static String total(String member) {
    return member.equals("params") ? "total" : member;
  }

  private Origin origin(String member) {
    Span place = network.name().span();
    String expression = network.name().text() + "." + member;
    return new Origin(null, expression, expression, false, List.of(), place);
  }
}
