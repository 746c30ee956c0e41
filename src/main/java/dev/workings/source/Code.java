package dev.workings.source;

/**
 * The stable codes of everything we report; each has an entry in the reference manual.
 *
 * <p>E00x words and grammar, E01x names, E02x functions and values, E03x expectations, E04x limits,
 * E05x cell options, E06x pictures, E1xx Markdown, E2xx typesetting, E3xx the site and its
 * configuration, E4xx templates, E5xx data files and bibliographies.
 */
public enum Code {
  UNEXPECTED_CHARACTER("E001"),
  UNEXPECTED_TOKEN("E002"),
  MISSING_OPERATOR("E003"),
  UNCLOSED("E004"),
  BAD_NUMBER("E005"),
  BAD_FORMAT("E006"),
  UNKNOWN_NAME("E010"),
  ALREADY_DEFINED("E011"),
  UNKNOWN_FUNCTION("E012"),
  NOT_A_FUNCTION("E013"),
  UNKNOWN_MEMBER("E014"),
  USE_FAILED("E015"),
  DEPENDS_ON_FAILED("E016"),
  WRONG_ARGUMENTS("E020"),
  LOG_WITHOUT_BASE("E021"),
  DIVISION_BY_ZERO("E022"),
  OUTSIDE_DOMAIN("E023"),
  WRONG_KIND("E024"),
  SHAPE_MISMATCH("E025"),
  INDEX_OUT_OF_RANGE("E026"),
  UNDECIDABLE("E027"),
  BAD_LAYER("E028"),
  EXPECTATION_FAILED("E031"),
  EXPECTATION_NOT_BOOLEAN("E032"),
  LIMIT_EXCEEDED("E040"),
  UNKNOWN_OPTION("E050"),
  BAD_OPTION("E051"),
  BAD_PICTURE("E060"),
  REFUSED_IN_PLOT("E061"),
  PLOT_NOT_DRAWN("E062"),
  MARKDOWN_TOO_DEEP("E101"),
  MARKDOWN_TOO_LONG("E102"),
  UNKNOWN_CELL_KIND("E103"),
  UNCLOSED_CELL("E104"),
  RAW_HTML("E105"),
  UNSAFE_LINK("E106"),
  BAD_ENCODING("E107"),
  DUPLICATE_LABEL("E108"),
  BAD_LABEL("E109"),
  UNKNOWN_LABEL("E110"),
  UNKNOWN_WORK("E111"),
  BAD_LATEX("E201"),
  BAD_YAML("E301"),
  UNKNOWN_KEY("E302"),
  BAD_VALUE("E303"),
  BROKEN_LINK("E304"),
  BROKEN_ANCHOR("E305"),
  DUPLICATE_ROUTE("E306"),
  SYMBOLIC_LINK("E307"),
  BAD_FILE_NAME("E308"),
  NOTHING_TO_BUILD("E309"),
  NO_HISTORY("E310"),
  BAD_TEMPLATE("E401"),
  MISSING_TEMPLATE("E402"),
  BAD_DATA("E501"),
  BAD_HEADER("E502"),
  BAD_ROW("E503"),
  BAD_CELL("E504"),
  NO_DATA("E505"),
  BAD_BIBLIOGRAPHY("E506"),
  BAD_STYLE("E507");

  private final String number;

  Code(String number) {
    this.number = number;
  }

  /** The code as printed, such as {@code E031}. */
  @Override
  public String toString() {
    return number;
  }
}
