package dev.workings.eval;

import dev.workings.source.Span;
import dev.workings.value.Listing;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as data for others: numbers that are exact or rounded, texts, truth, lists and maps. */
final class PlainData {
  private final Span place;

  PlainData(Span place) {
    this.place = place;
  }

  Object of(Value value) {
    if (value instanceof Scalar scalar) {
      return Plotted.number(scalar, place);
    }
    if (value instanceof Text text) {
      return text.text();
    }
    if (value instanceof Truth truth) {
      return truth.value();
    }
    if (value instanceof Listing list) {
      return list.items().stream().map(this::of).toList();
    }
    return value instanceof Structure structure ? of(structure) : of((Tensor) value, 0, 0);
  }

  private Map<String, Object> of(Structure structure) {
    Map<String, Object> members = new LinkedHashMap<>();
    structure.members().forEach((name, member) -> members.put(name, of(member)));
    return members;
  }

  /** Lists in lists, one level a dimension; the offset counts blocks of that dimension. */
  private List<Object> of(Tensor tensor, int dimension, int offset) {
    List<Object> items = new ArrayList<>();
    int size = tensor.size(dimension);
    for (int i = 0; i < size; i++) {
      int at = offset * size + i;
      boolean last = dimension == tensor.rank() - 1;
      items.add(last ? of(tensor.entries().get(at)) : of(tensor, dimension + 1, at));
    }
    return items;
  }
}
