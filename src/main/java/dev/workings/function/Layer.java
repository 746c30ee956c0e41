package dev.workings.function;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Layer(
    String title,
    boolean numbered,
    List<Integer> outputShape,
    @Nullable Term working,
    BigInteger parameters,
    BigInteger multiplyAdds) {}
