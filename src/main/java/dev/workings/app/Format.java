package dev.workings.app;

/** Forms of a report. */
enum Format {
  /** For people. */
  TEXT,
  /** One JSON object a line. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Annotations of a GitHub workflow. */
  GITHUB;

  /**
   * The report in this form.
   *
   * @param folder what to write before a path in the site's folder
   */
  Report report(String folder, boolean colour) {
    return switch (this) {
      case TEXT -> new TextReport(folder, colour);
      case JSON -> new JsonReport(folder);
      case SARIF -> new SarifReport(folder);
      case GITHUB -> new GithubReport(folder);
    };
  }
}
