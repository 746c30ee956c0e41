package dev.workings.value;

/** What is asked about a real, and what to do if there is no answer. */
enum Question {
  SIGN("whether a number is zero", "a sum that should cancel exactly has to be simplified by hand"),
  ORDER("which of two numbers is larger", "use ≈ to compare rounded numbers"),
  LAST_DIGIT("the last digit", "show more or fewer digits, or round to the nearest"),
  NEAREST_FLOAT("which float is nearest", "give it an exact number");

  private final String text;
  private final String hint;

  Question(String text, String hint) {
    this.text = text;
    this.hint = hint;
  }

  /** The fault of having no answer within so many digits. */
  MathException undecided(long digits) {
    String message = "cannot decide " + text + " within " + digits + " digits";
    return new MathException(Fault.UNDECIDABLE, message, hint);
  }
}
