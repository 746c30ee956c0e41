package dev.workings.value;

/** What an expression can be worth. Values never change. */
public sealed interface Value permits Scalar, Truth, Text, Tensor, Listing, Structure {}
