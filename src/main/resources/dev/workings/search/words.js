// The words of a text. This very text runs when the index is made and when a reader asks, so that
// both know the same words. Written in ES5: every engine reads it.

/**
 * workingsWords(text, decimal): the words in a text, in order: {forms, parts, start, end}. Any of the
 * forms, folded, is what is written there; the parts of a compound are words as well. The sign
 * before decimals is "." or ","; without one a number that can be read in two ways has two forms.
 */
var workingsWords = (function () {
  "use strict";

  /** What stands between words: the punctuation and the signs of Unicode, by their blocks. */
  var SIGNS =
    "\\u0000-/:-@\\[-^`{-\\u00a9\\u00ab\\u00ac\\u00ae-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7" +
    "\\u02c2-\\u02df\\u037e\\u0387\\u0589\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d" +
    "\\u06d4\\u0964\\u0965\\u1680\\u2000-\\u200a\\u200e-\\u205f\\u2061-\\u206f\\u207a-\\u207e\\u208a-\\u208e" +
    "\\u20a0-\\u20cf\\u2190-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30fb" +
    "\\ud83c-\\ud83e\\udc00-\\udfff\\ue000-\\uf8ff\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40" +
    "\\uff5b-\\uff65\\uffe0-\\uffff";

  /** Letters of languages that put no space between words, and of Korean, which glues endings. */
  var UNSPACED =
    "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30fa\\u30fc-\\u30ff" +
    "\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff";
  var ASTRAL = "[\\ud840-\\ud8bf][\\udc00-\\udfff]";

  var LETTER = "(?:[^" + SIGNS + UNSPACED + "\\ud800-\\udbff]|[\\ud800-\\ud83b][\\udc00-\\udfff])";
  var NUMBER = "(?:\\d+(?:[.,'\\u2019\\u00a0\\u2009\\u202f]\\d+)*|\\.\\d+)(?:[eE][-+\\u2212]?\\d+)?";
  var TOKEN = new RegExp(
    "(" + NUMBER + ")(?!" + LETTER + ")|((?:[" + UNSPACED + "]|" + ASTRAL + ")+)|(" + LETTER + "+)", "g");

  /** The same where all is ASCII, which is quicker. */
  var PLAIN = /((?:\d+(?:[.,']\d+)*|\.\d+)(?:[eE][-+]?\d+)?)(?!\w)|(\b\B)|(\w+)/g;

  /** Behind these a minus is a sign and no operation. */
  var BEFORE_SIGN = /[\s(\[{<>=,;:|\/*+&\u00d7\u00b7\u22c5\u2248\u2264\u2265\u2192\u00b1]/;

  var ONE_LETTER = new RegExp("^" + LETTER + "$");
  var IDENTIFIER = /^[\w]+$/;
  var PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
  var INVISIBLE = /[ \u0300-\u036f\u00ad\u200b-\u200d\u2060]/g;
  var LIGATURES = {
    "\u00df": "ss", "\u00e6": "ae", "\u0153": "oe", "\u00f8": "o", "\u0142": "l",
    "\u0111": "d", "\u00f0": "d", "\u00fe": "th", "\u0131": "i", "\u03c2": "\u03c3"
  };
  var LIGATURE = /[\u00df\u00e6\u0153\u00f8\u0142\u0111\u00f0\u00fe\u0131\u03c2]/g;
  var ASCII = /^[\x00-\x7f]*$/;

  /** Without case, accents and ways of writing: é is e, ﬁ is fi, 𝐱 is x. */
  function fold(word) {
    if (ASCII.test(word)) {
      return word.toLowerCase();
    }
    return word.normalize("NFKD").toLowerCase().replace(LIGATURE, ligature).replace(INVISIBLE, "")
      .normalize("NFC");
  }

  function ligature(letter) {
    return LIGATURES[letter];
  }

  function wordAt(written, start) {
    var pieces = IDENTIFIER.test(written) ? written.match(PIECE) || [] : [];
    var parts = pieces.length > 1 ? pieces.map(fold).filter(isWord) : [];
    return token([fold(written)], parts, start, start + written.length);
  }

  function isWord(part) {
    return part.length > 1;
  }

  function token(forms, parts, start, end) {
    return { forms: forms, parts: parts, start: start, end: end };
  }

  /** Every two letters side by side; the last one alone, so that it is found too. */
  function pairsAt(run, start) {
    var letters = run.match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g);
    return letters.map(function (letter, i) {
      var pair = letter + (letters[i + 1] || "");
      var from = start;
      start += letter.length;
      var pairing = token([fold(pair)], [], from, from + pair.length);
      pairing.end_of_run = i > 0 && i === letters.length - 1;
      return pairing;
    });
  }

  /** 61,706 and 61 706 and 61706 are one number. */
  function numberAt(written, start, decimal, negative) {
    var match = /^([^eE]*)(.*)$/.exec(written);
    var power = match[2].toLowerCase().replace("\u2212", "-").replace("+", "");
    var readings = plain(match[1], decimal);
    var parts = readings.length > 0 ? [] : match[1].match(/\d+/g);
    var forms = readings.length > 0 ? readings : [match[1]];
    forms = forms.map(function (form) { return (negative ? "-" : "") + form + power; });
    return token(forms, parts, start, start + written.length);
  }

  /** What a numeral can mean, as digits with a point before decimals; nothing if it is a list. */
  function plain(numeral, decimal) {
    var marks = numeral.replace(/\d/g, "");
    if (marks === "" || numeral.charAt(0) === ".") {
      return [marks === "" ? numeral : "0" + numeral];
    }
    var mark = marks.charAt(marks.length - 1);
    var at = numeral.lastIndexOf(mark);
    var whole = grouped(numeral);
    var front = at === numeral.indexOf(mark) ? ungrouped(numeral.slice(0, at)) : null;
    var broken = front !== null && /[.,]/.test(mark) ? front + "." + numeral.slice(at + 1) : null;
    return choose(whole, broken, mark, marks.length > 1, decimal);
  }

  function choose(whole, broken, mark, certain, decimal) {
    var readings = [whole, broken].filter(function (reading) { return reading !== null; });
    if (readings.length === 2 && decimal) {
      return [decimal === mark ? broken : whole];
    }
    var list = readings.length === 1 && broken !== null && mark === "," && decimal === "." && !certain;
    return list ? [] : readings;
  }

  /** The digits of a number in groups; null if these are none. */
  function grouped(numeral) {
    var groups = /^[1-9]\d{0,2}([^\d])(?:\d{2,3}\1)*\d{3}$/.test(numeral);
    return groups ? numeral.replace(/[^\d]/g, "") : null;
  }

  function ungrouped(numeral) {
    return /^\d+$/.test(numeral) ? numeral : grouped(numeral);
  }

  function isSigned(text, start) {
    var sign = text.charAt(start - 1);
    return (sign === "-" || sign === "\u2212")
      && (start === 1 || BEFORE_SIGN.test(text.charAt(start - 2)));
  }

  function isLetter(character) {
    return ONE_LETTER.test(character);
  }

  function numbersAt(text, match, decimal) {
    var start = match.index;
    var written = match[1];
    if (written.charAt(0) === "." && start > 0 && isLetter(text.charAt(start - 1))) {
      written = written.slice(1);
      start++;
    }
    var number = numberAt(written, start, decimal, false);
    number.negative = isSigned(text, start) ? numberAt(written, start, decimal, true).forms : null;
    return number;
  }

  function words(text, decimal) {
    var pattern = ASCII.test(text) ? PLAIN : TOKEN;
    var found = [];
    var match;
    pattern.lastIndex = 0;
    while ((match = pattern.exec(text)) !== null) {
      if (match[1]) {
        found.push(numbersAt(text, match, decimal));
      } else if (match[2]) {
        found.push.apply(found, pairsAt(match[2], match.index));
      } else {
        found.push(wordAt(match[3], match.index));
      }
    }
    return found.filter(isSomething);
  }

  /** A lone accent is no word. */
  function isSomething(word) {
    return word.forms[0] !== "";
  }

  words.fold = fold;
  return words;
})();

/**
 * For the index: workingsIndexed(decimal, text ...), the words of texts that have spaces for white
 * space, with a space between words and a line for each text.
 */
var workingsIndexed = (function () {
  "use strict";

  /** Of stretches without a space, which texts repeat, so many are kept. */
  var LIMIT = 20000;
  var known = Object.create(null);
  var count = 0;

  function stretch(text, decimal) {
    return workingsWords(text, decimal).map(function (word) {
      return word.forms.concat(word.parts, word.negative || []).join(" ");
    }).join(" ");
  }

  function remembered(text, decimal) {
    var key = decimal + text;
    if (!(key in known)) {
      known = count % LIMIT === 0 ? Object.create(null) : known;
      count++;
      known[key] = stretch(text, decimal);
    }
    return known[key];
  }

  function line(text, decimal) {
    return text.split(" ").map(function (part) {
      return remembered(part, decimal);
    }).join(" ");
  }

  return function (decimal) {
    return Array.prototype.slice.call(arguments, 1).map(function (text) {
      return line(text, decimal);
    }).join("\n");
  };
})();
