package dev.workings.differential;

/** A rational expression, of which both sides know the exact value. */
record ExactQuestion(Pair expression) implements Question {

  @Override
  public String statement() {
    return expression.calc() + " as fraction";
  }

  @Override
  public String script() {
    return "iferr(print(" + expression.gp() + "),E,print(\"no value\"))";
  }

  @Override
  public String expected(String printed) {
    return printed;
  }
}
