// Our side of the border to Vega-Lite and Vega. Only V8 runs it: Vega is written in a newer
// JavaScript than our other engine knows.

/**
 * plot(specification, prefix, marks, counts, characters) is "picture", width and height in one
 * line, then a line for each warning, an empty line, and what is inside the root of the SVG; or it
 * is "problem" and a line with the message. The last three arguments are limits.
 */
var plot = ((vegaLite, vega) => {
  "use strict";

  class Problem extends Error {}

  let limits;

  /** Keys of numbers that say how many of something are made. */
  const COUNTS = /^(tickCount|maxbins|steps|minsteps|maxsteps|count|levels|order|resolve)$/;

  /** Keys behind which there are rows of data, whatever their columns are called. */
  const DATA = /^(values|datasets)$/;

  const MARKS =
    /^(arc|area|bar|boxplot|circle|errorband|errorbar|geoshape|image|line|point|rect|rule|square|text|tick|trail)$/;

  const ELEMENTS =
    /^(g|path|text|tspan|rect|line|circle|defs|clipPath|linearGradient|radialGradient|pattern|stop)$/;

  /** Besides these there are classes, roles and labels of parts, which a picture does not need. */
  const ATTRIBUTES = new RegExp(
    "^(d|x|y|x1|y1|x2|y2|dx|dy|r|cx|cy|fx|fy|fr|width|height|transform|id|clip-path|viewBox|offset" +
      "|preserveAspectRatio|display|fill|stroke|opacity|(fill|stroke|stop)-(color|opacity|width" +
      "|linecap|linejoin|miterlimit|dasharray|dashoffset)|text-anchor|dir|font-(family|size|style" +
      "|variant|weight))$"
  );

  const NUMBERS = /-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/g;

  const refusing = () => {
    throw new Problem("a plot cannot load anything");
  };
  const LOADER = { options: {}, sanitize: refusing, load: refusing, file: refusing, http: refusing };

  const sequence = vega.expressionFunction("sequence");
  vega.expressionFunction("sequence", (start, stop, step) => {
    checkSequence(start, stop, step);
    return sequence(start, stop, step);
  });
  vega.setRandom(Math.random);

  /** Without a canvas Vega takes every letter for 0.8 em; a sans-serif is narrower than that. */
  vega.textMetrics.width = (item, text) => {
    let ems = 0;
    for (const letter of String(text ?? "")) {
      ems += /[ijlI.,:;'|!()[\]ft ]/.test(letter) ? 0.35
        : /[mwMW@%\u2e80-\uffff]/.test(letter) ? 1
        : /[A-Z]/.test(letter) ? 0.72 : 0.58;
    }
    return Math.round(ems * vega.fontSize(item));
  };

  /** Whether a column has a number in some row: a part of a plot may still have none. */
  function hasNumbers(rows, column) {
    return Object.values(rows).some(
      (row) =>
        row && typeof row === "object" && (Number.isFinite(row[column]) || hasNumbers(row, column))
    );
  }

  /** A box plot without outliers is nothing to warn of. */
  function isWarning(text, specification) {
    const empty = /^Infinite extent for field "(.*)":/.exec(text);
    return !empty || !hasNumbers(specification, empty[1]);
  }

  function checkSequence(start, stop, step) {
    const length = Math.abs((stop === undefined ? start : stop - start) / (step || 1));
    if (!(length <= limits.marks)) {
      throw new Problem("a sequence of " + length + " numbers is too long; the limit is " + limits.marks);
    }
  }

  /** What would take all memory before anything could be counted. */
  function check(specification) {
    for (const [key, value] of Object.entries(specification)) {
      if (key === "url") {
        refusing();
      }
      if (key === "select" || key === "bind") {
        throw new Problem("a plot cannot be changed by its readers");
      }
      if (COUNTS.test(key) && value > limits.counts) {
        throw new Problem(key + " " + value + " is too large; the limit is " + limits.counts);
      }
      const mark = key === "mark" && value ? value.type || value : null;
      if (typeof mark === "string" && !MARKS.test(mark)) {
        throw new Problem('there is no mark "' + mark + '"');
      }
      if (specification.type === "quantile" && key === "step") {
        checkSequence(0, 1, value);
      }
      if (specification.type === "sequence" && key === "stop") {
        checkSequence(specification.start || 0, value, specification.step);
      }
      if (value && typeof value === "object" && !DATA.test(key)) {
        check(value);
      }
    }
  }

  function listener(warnings) {
    const listener = {
      level: () => listener,
      info: () => listener,
      debug: () => listener,
      warn(...words) {
        const text = words.join(" ");
        if (!warnings.includes(text)) {
          warnings.push(text);
        }
        return listener;
      },
      error(...words) {
        throw words[0] instanceof Error ? words[0] : new Problem(words.join(" "));
      }
    };
    return listener;
  }

  function run(compiled, logger) {
    let failure = null;
    const view = new vega.View(vega.parse(compiled), { renderer: "none", loader: LOADER, logger });
    view.error = (error) => {
      failure = failure || error; // what is thrown in there ends in a promise that nobody waits for
    };
    view.run();
    if (failure) {
      throw failure;
    }
    if (view._pending) {
      refusing();
    }
    return view;
  }

  /** Counts the marks, and finds those that would load something. */
  function inspect(mark, count) {
    if (mark.marktype === "image") {
      throw new Problem("a plot cannot show images");
    }
    for (const item of mark.items || []) {
      if (item.href) {
        throw new Problem("a plot cannot have links");
      }
      if (++count.marks > limits.marks) {
        throw new Problem("more than " + limits.marks + " marks");
      }
      (item.items || []).forEach((inner) => inspect(inner, count));
    }
  }

  function draw(view) {
    const root = view._scenegraph.root;
    inspect(root, { marks: 0 });
    const [padding, origin] = [view.padding(), view.origin()];
    const width = Math.max(0, view._viewWidth + padding.left + padding.right);
    const height = Math.max(0, view._viewHeight + padding.top + padding.bottom);
    const offset = [padding.left + origin[0], padding.top + origin[1]];
    const renderer = new vega.SVGStringRenderer(LOADER);
    renderer.initialize(null, width, height, offset, 1).background(view.background());
    return { width, height, svg: renderer.render(root).svg() };
  }

  /** To a hundredth of a pixel, which is more than anybody sees. */
  function rounded(numbers) {
    return numbers.replace(NUMBERS, (number) => {
      const value = Math.round(number * 100) / 100;
      return number.startsWith("-") && !(value < 0) ? "-0" : String(value); // a sign may separate
    });
  }

  /** Vega escapes all text and attributes: every < and > that is left is that of a tag. */
  function clean(svg, prefix) {
    const ids = new Map();
    let shown = true; // rather than referred to
    const idOf = (id) => {
      ids.set(id, ids.get(id) || prefix + "-" + (ids.size + 1));
      return ids.get(id);
    };

    function attribute(name, value) {
      if (!ATTRIBUTES.test(name)) {
        return "";
      }
      const reference = /^url\(#(.*)\)$/.exec(value);
      if (!reference && /url\s*\(|[<>]/i.test(value)) {
        refusing();
      }
      const geometry = /^(d|transform|[xyr][12]?|[cf][xy]|d[xy]|fr|width|height)$/.test(name);
      const text = reference
        ? "url(#" + idOf(reference[1]) + ")"
        : name === "id" ? idOf(value) : geometry ? rounded(value) : value;
      return " " + name + '="' + text + '"';
    }

    return svg.replace(/<(\/?)([A-Za-z]+)([^<>]*?)(\/?)>/g, (all, close, element, written, end) => {
      if (!ELEMENTS.test(element)) {
        throw new Problem("a plot cannot have <" + element + ">");
      }
      shown = element === "defs" ? close === "/" : shown;
      const painted = / (fill|stroke)="/.test(written) && !/ display="none"/.test(written);
      if (element === "path" && shown && !painted) {
        return "";
      }
      const attributes = written.replace(/\s*([A-Za-z0-9:-]+)="([^"]*)"/g, (each, name, value) =>
        attribute(name, value)
      );
      return "<" + close + element + attributes + end + ">";
    });
  }

  function picture(specification, prefix) {
    const warnings = [];
    const logger = listener(warnings);
    check(specification);
    vegaLite.resetIdCounter();
    const compiled = vegaLite.compile(specification, { config: THEME, logger }).spec;
    check(compiled);
    const drawn = draw(run(compiled, logger));
    if (drawn.svg.length > limits.characters) {
      throw new Problem(drawn.svg.length + " characters of SVG are too many; the limit is " + limits.characters);
    }
    const inside = drawn.svg.slice(drawn.svg.indexOf(">") + 1, drawn.svg.lastIndexOf("</svg>"));
    return {
      ...drawn,
      svg: clean(inside, prefix),
      warnings: warnings.filter((text) => isWarning(text, specification))
    };
  }

  /** In one line, and not too long: the author's own text may be quoted in it. */
  function line(message) {
    const text = String(message).replace(/\s+/g, " ");
    return text.length > 300 ? text.slice(0, 300) + "…" : text;
  }

  return (text, prefix, marks, counts, characters) => {
    limits = { marks: +marks, counts: +counts, characters: +characters };
    try {
      const { width, height, svg, warnings } = picture(JSON.parse(text), prefix);
      return ["picture " + rounded(width + " " + height), ...warnings.map(line), "", svg].join("\n");
    } catch (error) {
      const inside = error instanceof TypeError || error instanceof RangeError;
      return "problem\n" + line((inside ? "Vega-Lite cannot draw this: " : "") + error.message);
    }
  };
})(vegaLite, vega);
