package dev.workings.differential;

import java.math.BigInteger;

/** An expression as calc and as PARI/GP read it. */
record Pair(String calc, String gp) {

  static Pair same(String text) {
    return new Pair(text, text);
  }

  static Pair integer(BigInteger value) {
    return same(value.signum() < 0 ? "(" + value + ")" : value.toString());
  }

  static Pair fraction(BigInteger numerator, BigInteger denominator) {
    return same("(" + numerator + "/" + denominator + ")");
  }

  /** A decimal, which is exact in calc, and a fraction for gp, whose decimals are not. */
  static Pair decimal(BigInteger unscaled, int places) {
    String digits = unscaled.abs().toString();
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    String text = padded.substring(0, point) + (places > 0 ? "." + padded.substring(point) : "");
    String signed = unscaled.signum() < 0 ? "(-" + text + ")" : text;
    return new Pair(signed, "(" + unscaled + "/10^" + places + ")");
  }

  static Pair call(String calcName, String gpName, Pair x) {
    return new Pair(calcName + "(" + x.calc + ")", gpName + "(" + x.gp + ")");
  }

  Pair then(String operator, Pair right) {
    return new Pair(
        "(" + calc + " " + operator + " " + right.calc + ")",
        "(" + gp + " " + operator + " " + right.gp + ")");
  }
}
