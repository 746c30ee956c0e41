package dev.workings.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeparatorsTest {
  @Test
  void groupsHaveThreeDigits() {
    assertEquals("61,706", Separators.ENGLISH.grouped("61706"));
    assertEquals("1,234,567", Separators.ENGLISH.grouped("1234567"));
    assertEquals("123", Separators.ENGLISH.grouped("123"));
  }

  @Test
  void inIndiaHigherGroupsHaveTwo() {
    Separators indian = new Separators(".", ",", 2);
    assertEquals("12,34,567", indian.grouped("1234567"));
    assertEquals("1,00,000", indian.grouped("100000"));
    assertEquals("999", indian.grouped("999"));
  }

  @Test
  void theSignBeforeDecimalsIsNeverBetweenGroups() {
    Separators german = new Separators(",", ".", 3);
    assertEquals(german, german.withGroup(","));
    assertEquals("61706", german.withGroup("").grouped("61706"));
  }
}
