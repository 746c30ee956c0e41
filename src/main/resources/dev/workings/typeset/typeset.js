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
  var TOKENS = 10000;
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

  function options(latex, display, macros) {
    return {
      displayMode: display,
      output: "htmlAndMathml",
      throwOnError: true,
      strict: "ignore",
      trust: function (context) {
        return refuse(latex, context.command);
      },
      maxSize: 100,
      maxExpand: 1000,
      macros: macros
    };
  }

  /** Links, pictures and attributes; KaTeX alone would print the command's name in red. */
  function refuse(latex, command) {
    var start = latex.indexOf(command);
    var place = start < 0 ? null : token(latex, start, start + command.length);
    throw new katex.ParseError(command + " is not allowed in a formula", place);
  }

  /** A token of KaTeX's, as far as its errors are concerned. */
  function token(latex, start, end) {
    return { loc: { start: start, end: end, lexer: { input: latex } } };
  }

  /** An error inside a macro's body has a position in that body, which is no place in the formula. */
  function isIn(latex, error) {
    var there = token(latex, error.position, error.position + error.length);
    return (
      error.position !== undefined &&
      new katex.ParseError(error.rawMessage, there).message === error.message
    );
  }

  function problem(latex, error) {
    if (!(error instanceof katex.ParseError)) {
      return "problem:0:" + latex.length + ":KaTeX cannot typeset this formula";
    }
    var inside = isIn(latex, error);
    var start = inside ? error.position : 0;
    var end = inside ? start + error.length : latex.length;
    // a command's token has the spaces behind it
    var length = latex.slice(start, end).replace(/\s+$/, "").length || end - start;
    return "problem:" + start + ":" + (start + length) + ":" + error.rawMessage;
  }

  /** In em: what is left of a line on a phone, within lists and quotations. */
  var LINE = 10;

  /** About how wide the widest part is that no line may break, rather too much than too little. */
  function width(html) {
    var parts = html.split('class="katex-base"');
    var widest = 0;
    for (var i = 1; i < parts.length; i++) {
      var width = 0.6 * parts[i].replace(/<[^>]*>?/g, "").replace(/&[^;]*;/g, "x").length;
      parts[i].replace(/(?:width|padding-left|margin-left|margin-right):([0-9.]+)em/g, add);
      widest = Math.max(widest, /size(?:[789]|1[01])"/.test(parts[i]) ? 2.5 * width : width);
    }
    return widest;

    function add(all, em) {
      width += Number(em);
    }
  }

  /** A formula in a line that may be wider than the line says so, and its style lets it scroll. */
  function marked(html, display) {
    return display || width(html) < LINE ? html : html.replace('class="katex"', 'class="katex wide"');
  }

  /**
   * KaTeX's MathML has signs and names that are made of elements, and cells with a width: no HTML.
   * Nor is a height below zero, which browsers pass over.
   */
  function valid(html) {
    var open = [];
    return html
      .replace(/<(m[ion])(?: [^>]*)?>(?=(<(?!\/))?)|<\/m[ion]>/g, function (tag, name, element) {
        if (!name) {
          return "</" + open.pop() + ">";
        }
        open.push(element ? "mrow" : name);
        return element ? "<mrow>" : tag;
      })
      .replace(/(<mtd(?: [^>]*)?) width="[^"]*"/g, "$1")
      .replace(/([";])height:-[0-9.]+em;/g, "$1");
  }

  katex.renderToString("\\probe", options("", false, { "\\probe": countTokens }));

  return function (latex, style) {
    var macros = {};
    for (var i = 2; i < arguments.length; i += 2) {
      macros[arguments[i]] = arguments[i + 1];
    }
    tokens = 0;
    try {
      var display = style === "display";
      var html = valid(katex.renderToString(latex, options(latex, display, macros)));
      return "html:" + marked(html, display);
    } catch (error) {
      return problem(latex, error);
    }
  };
})(katex);
