package dev.workings.value;

import java.math.BigInteger;

/** An exact number. */
public record Rational(BigInteger numerator, BigInteger denominator) {}
