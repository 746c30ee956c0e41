// Our side of the border to KaTeX. Written in ES5: every engine runs this very text.

/** KaTeX's \message and \show write to the console; a formula has nothing to say there. */
var console = { log: function () {}, warn: function () {}, error: function () {} };

/**
 * typeset(latex, "display" | "inline", name, body, name, body ...) is "html:" and the HTML, or
 * "problem:", start, end and message with a colon after each number.
 */
var typeset = (function (katex) {
  "use strict";

  /**
   * KaTeX counts expansions, not what they expand to: 100 uses of a macro of 5,000 letters would
   * keep it busy for minutes. So what is put in place of macros is counted as well.
   */
  var TOKENS = 20000;
  var tokens;

  function countTokens(expander) {
    var expanders = Object.getPrototypeOf(expander);
    var pushTokens = expanders.pushTokens;
    expanders.pushTokens = function (added) {
      tokens += added.length;
      if (tokens > TOKENS) {
        throw new katex.ParseError("The macros expand to more than " + TOKENS + " tokens");
      }
      return pushTokens.call(this, added);
    };
    return "";
  }

  function options(display, macros) {
    return {
      displayMode: display,
      output: "htmlAndMathml",
      throwOnError: true,
      strict: "ignore",
      trust: false,
      maxSize: 100,
      maxExpand: 1000,
      macros: macros
    };
  }

  /** An error inside a macro's body has a position in that body, which is no place in the formula. */
  function isIn(latex, error) {
    var start = error.position;
    if (start === undefined) {
      return false;
    }
    var place = { start: start, end: start + error.length, lexer: { input: latex } };
    return new katex.ParseError(error.rawMessage, { loc: place }).message === error.message;
  }

  function problem(latex, error) {
    if (!(error instanceof katex.ParseError)) {
      return "problem:0:" + latex.length + ":KaTeX cannot typeset this formula";
    }
    var inside = isIn(latex, error);
    var start = inside ? error.position : 0;
    var end = inside ? start + error.length : latex.length;
    return "problem:" + start + ":" + end + ":" + error.rawMessage;
  }

  katex.renderToString("\\probe", options(false, { "\\probe": countTokens }));

  return function (latex, style) {
    var macros = {};
    for (var i = 2; i < arguments.length; i += 2) {
      macros[arguments[i]] = arguments[i + 1];
    }
    tokens = 0;
    try {
      return "html:" + katex.renderToString(latex, options(style === "display", macros));
    } catch (error) {
      return problem(latex, error);
    }
  };
})(katex);
