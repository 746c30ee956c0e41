package dev.workings.eval;

import dev.workings.function.Layers;
import dev.workings.syntax.Expr;
import dev.workings.value.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes what a value would have been under a {@link Twist}, from the definitions of its names.
 */
final class Hypothetical extends Interpreter {
  private final Twist twist;
  private final Map<String, Value> known;

  Hypothetical(Interpreter page, Twist twist) {
    this(page.scope, page.budget, null, twist, new HashMap<>());
  }

  private Hypothetical(
      Scope scope, Budget budget, @Nullable Local local, Twist twist, Map<String, Value> known) {
    super(scope, budget, local);
    this.twist = twist;
    this.known = known;
  }

  @Override
  Interpreter inside(Scope home, @Nullable Local parameters) {
    Map<String, Value> knownThere = home == scope ? known : new HashMap<>();
    return new Hypothetical(home, budget, parameters, twist, knownThere);
  }

  /** The value without the twist at this very place. */
  Value plain(Expr.Call call) {
    return super.call(call);
  }

  @Override
  public Value name(Expr.Name name) {
    boolean local = Local.find(this.local, name.text()) != null;
    Binding binding = local ? null : scope.binding(name.text());
    return binding == null ? super.name(name) : defined(binding);
  }

  private Value defined(Binding binding) {
    Value before = known.get(binding.name());
    if (before != null) {
      return before;
    }
    Value value = twist.result(anew(binding), Format.of(binding.format()));
    known.put(binding.name(), value);
    return value;
  }

  private Value anew(Binding binding) {
    Expr definition = binding.definition();
    Binding.Network network = binding.network();
    if (definition != null) {
      return inside(scope, null).value(definition);
    }
    Layers.Mistake mistake = twist.ofLayers();
    return network == null || mistake == Layers.Mistake.NONE
        ? binding.value()
        : new Networks(network.options()).mistaken(network.statement(), this, mistake);
  }

  @Override
  public Value call(Expr.Call call) {
    Value twisted = twist.call(this, call);
    Value value = twisted == null ? super.call(call) : twisted;
    boolean own = scope.function(call.function().text()) != null;
    return own ? twist.result(value, null) : value;
  }

  @Override
  public Value binary(Expr.Binary binary) {
    Value twisted = twist.binary(this, binary);
    return twisted == null ? super.binary(binary) : twisted;
  }
}
