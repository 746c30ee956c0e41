package dev.workings.function;

import static dev.workings.function.Calls.call;
import static dev.workings.function.Calls.fault;
import static dev.workings.function.Calls.number;
import static dev.workings.function.Calls.tenPlaces;
import static dev.workings.function.Calls.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.function.Function.Notation;
import dev.workings.value.Elementary;
import dev.workings.value.Fault;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

  @Test
  void everyFunctionOfTheLanguageIsThere() {
    String all =
        "abs floor ceil round trunc sign sqrt root exp ln log2 log10 log sin cos tan asin acos atan"
            + " sinh cosh tanh factorial binom gcd lcm mod sum prod min max mean var sd count dot norm"
            + " det inv solve rank trace transpose eye zeros ones diag shape reshape vec corr2 conv2"
            + " corr_matrix xlog float64 float32";
    List<String> expected = new ArrayList<>(List.of(all.split(" ")));
    expected.sort(null);
    assertEquals(expected, Library.names());
  }

  @Test
  void anUnknownNameIsNotFound() {
    assertNull(Library.find("log1p"));
  }

  @Test
  void aWrongNumberOfArgumentsNamesTheParameters() {
    MathException fault = fault("log", number("5"));
    assertEquals(Fault.WRONG_ARGUMENTS, fault.fault());
    assertEquals("log does not take 1 argument", fault.getMessage());
    assertEquals(List.of("write log(x, b)"), fault.hints());
  }

  @Test
  void aVectorForANumberNamesMap() {
    MathException fault = fault("exp", tensor("1, 2"));
    assertEquals("exp needs a number, not a vector of 2", fault.getMessage());
    assertEquals(List.of("[exp(x) for x in v] applies it to every entry"), fault.hints());
  }

  @Test
  void onlyFormulasAreMathematical() {
    assertEquals(Notation.MATHEMATICAL, Library.find("det").notation());
    assertEquals(Notation.PROGRAMMATIC, Library.find("reshape").notation());
  }

  @ParameterizedTest
  @CsvSource({
    "floor, -2.5, -3", "ceil, -2.5, -2", "trunc, -2.5, -2", "round, 2.5, 2", "round, 3.5, 4",
    "sign, -7, -1", "abs, -7, 7", "sqrt, 9/4, 3/2", "log2, 1/8, -3", "log10, 1000, 3",
    "factorial, 5, 120"
  })
  void functionsOfOneNumber(String name, String x, String expected) {
    assertEquals(number(expected), call(name, number(x)));
  }

  @ParameterizedTest
  @CsvSource({
    "root, -27, 3, -3",
    "log, 8, 2, 3",
    "binom, 5, 2, 10",
    "binom, 5, 7, 0",
    "binom, 60, 30, 118264581564861424",
    "gcd, 12, -18, 6",
    "lcm, 4, 6, 12",
    "lcm, 0, 6, 0",
    "mod, -7, 3, 2",
    "mod, 7, -3, -2",
    "mod, -7, -3, -1",
    "mod, 6, 3, 0",
    "mod, 7.5, 2, 1.5",
    "round, 2.345, 2, 2.34",
    "max, 2, 7, 7",
    "min, 2, 7, 2"
  })
  void functionsOfTwoNumbers(String name, String a, String b, String expected) {
    assertEquals(number(expected), call(name, number(a), number(b)));
  }

  @Test
  void realsAreRoundedToIntegers() {
    assertEquals(number("3"), call("floor", Elementary.pi()));
    assertEquals(number("-3"), call("ceil", Elementary.pi().negate()));
  }

  @Test
  void hugeBinomialsAreRefused() {
    assertEquals(Fault.LIMIT_EXCEEDED, fault("binom", number("1e9"), number("5e8")).fault());
    assertEquals(number("499999999500000000"), call("binom", number("1e9"), number("2")));
  }

  @Test
  void xlogIsZeroOnlyForAnExactZero() {
    assertEquals(number("0"), call("xlog", number("0"), number("0"), number("2")));
    assertEquals(number("-3"), call("xlog", number("1"), number("1/8"), number("2")));
    assertEquals(
        Fault.OUTSIDE_DOMAIN, fault("xlog", number("1"), number("0"), number("2")).fault());
  }

  @Test
  void listsAreVectorsOrSeveralArguments() {
    assertEquals(number("61706"), call("sum", tensor("156, 2416, 48120, 10164, 850")));
    assertEquals(number("6"), call("sum", number("1"), number("2"), number("3")));
    assertEquals(number("0.09"), call("prod", tensor("0.2, 0.5, 0.9")));
    assertEquals(number("3"), call("count", tensor("5, 5, 5")));
    assertEquals(number("7"), call("max", tensor("2, 7; 1, 0")));
  }

  @Test
  void aListOfVectorsIsAddedUp() {
    Value list = new Listing(List.of(tensor("1, 2"), tensor("3, 4")));
    assertEquals(tensor("4, 6"), call("sum", list));
  }

  @Test
  void anEmptyListHasASumButNoMean() {
    Value empty = new Listing(List.of());
    assertEquals(number("0"), call("sum", empty));
    assertEquals(number("1"), call("prod", empty));
    assertEquals("mean of an empty list is not defined", fault("mean", empty).getMessage());
  }

  @Test
  void theVarianceIsThatOfAPopulationUnlessASampleIsNamed() {
    Value list = tensor("2, 4, 4, 4, 5, 5, 7, 9");
    assertEquals(number("5"), call("mean", list));
    assertEquals(number("4"), call("var", list));
    assertEquals(number("2"), call("sd", list));
    assertEquals(number("32/7"), call("var", list, new Text("sample")));
  }

  @Test
  void extremesOfRealsAreExactWhereTheyCanBe() {
    assertEquals(number("3"), call("max", number("3"), Elementary.e()));
    assertEquals("2.7182818285", tenPlaces(call("min", number("3"), Elementary.e())));
  }

  @Test
  void integersAreAskedForByName() {
    assertEquals(
        "gcd needs an integer as argument 2, not a number",
        fault("gcd", number("4"), number("0.5")).getMessage());
    assertTrue(fault("zeros", number("-1")).getMessage().contains("0, 1, 2"));
  }
}
