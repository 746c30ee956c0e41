package dev.workings.eval;

import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A name of a page with its value.
 *
 * @param definition what it was defined as; null for a network, which has no formula
 */
record Binding(
    String name,
    Value value,
    Span place,
    @Nullable Expr definition,
    @Nullable FormatClause format) {}
