// Answers what a reader asks, from the index that is taken below. Written in ES5.

/**
 * workingsSearch.take(index): takes an index, as the Java class Index writes it.
 * workingsSearch.find(question): the sections that answer, best first, each {title, url, heading,
 * anchor, excerpt}; an excerpt is pieces {text, hit}. "all" of it says whether every word was found.
 */
var workingsSearch = (function () {
  "use strict";

  var RANKS = 4;
  var MOST_RESULTS = 50;
  var EXCERPT = 160;

  /** What a word counts in code, once in the text, often in the text, in the heading. */
  var WEIGHTS = [0.4, 1, 1.4, 4];
  var TITLE = 6;
  var PLURAL = 0.9;
  var BEGUN = 0.7;
  var MISTYPED = 0.3;
  var PHRASE = 3;

  var index;

  function take(written) {
    index = {
      english: /^en\b/i.test(written.lang),
      pages: written.pages,
      sections: written.sections,
      words: written.words === "" ? [] : written.words.split(" "),
      found: written.found.split(",")
    };
  }

  /** Where a word stands: place → rank, as two lists. */
  function places(word) {
    var place = 0;
    return index.found[word].split(" ").map(function (code) {
      var number = parseInt(code, 36);
      place += Math.floor(number / RANKS);
      return { place: place, rank: number % RANKS };
    });
  }

  /** Where the words begin that are not before this one. */
  function lowerBound(word) {
    var low = 0;
    var high = index.words.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (index.words[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of the index that a written one may mean: {word: its number, weight}. */
  function meant(form, open) {
    var found = exactly(form, 1);
    if (index.english) {
      found = found.concat.apply(found, otherNumber(form).map(function (other) {
        return exactly(other, PLURAL);
      }));
    }
    if (open) {
      found = found.concat(begunWith(form));
    }
    return found.length > 0 ? found : mistyped(form, open);
  }

  function exactly(form, weight) {
    var at = lowerBound(form);
    return index.words[at] === form ? [{ word: at, weight: weight }] : [];
  }

  /** The singular for an English plural, and the other way round. */
  function otherNumber(form) {
    if (!/^[a-z]{3,}$/.test(form)) {
      return [];
    }
    var others = [form + "s", form + "es"];
    if (/[^s]s$/.test(form)) {
      others.push(form.slice(0, -1));
    }
    if (/es$/.test(form)) {
      others.push(form.slice(0, -2));
    }
    if (/ies$/.test(form)) {
      others.push(form.slice(0, -3) + "y");
    }
    return /[^aeiou]y$/.test(form) ? others.concat(form.slice(0, -1) + "ies") : others;
  }

  function begunWith(form) {
    var found = [];
    for (var at = lowerBound(form); at < index.words.length; at++) {
      var word = index.words[at];
      if (word.slice(0, form.length) !== form) {
        break;
      }
      if (word !== form) {
        found.push({ word: at, weight: BEGUN * form.length / word.length });
      }
    }
    return found;
  }

  /** One letter too many, too few, wrong, or changed with its neighbour; numbers are no letters. */
  function mistyped(form, open) {
    var found = [];
    if (form.length < 5 || /\d/.test(form)) {
      return found;
    }
    index.words.forEach(function (word, at) {
      if (isNear(form, word) || open && isNearBeginning(form, word)) {
        found.push({ word: at, weight: MISTYPED });
      }
    });
    return found;
  }

  function isNearBeginning(form, word) {
    return word.length > form.length && [-1, 0, 1].some(function (more) {
      return isNear(form, word.slice(0, form.length + more));
    });
  }

  function isNear(a, b) {
    var at = 0;
    if (Math.abs(a.length - b.length) > 1) {
      return false;
    }
    while (at < a.length && a.charAt(at) === b.charAt(at)) {
      at++;
    }
    var swapped = a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
    return a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1)
      || a.slice(at + 1) === b.slice(at + 1)
      || swapped && a.slice(at + 2) === b.slice(at + 2);
  }

  /** What is asked for: a list of words, each with the words of the index it may mean. */
  function asked(question) {
    var tokens = workingsWords(question.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u202f"), "");
    var closed = /\s$/.test(question);
    var wanted = [];
    tokens.forEach(function (token, i) {
      var open = i === tokens.length - 1 && !closed;
      if (!token.end_of_run) {
        wanted = wanted.concat(senses(token, open));
      }
    });
    return wanted;
  }

  /** A compound that nobody wrote together is looked for in its parts. */
  function senses(token, open) {
    var forms = token.negative || token.forms;
    var whole = union(forms, open);
    if (whole.length > 0 || token.parts.length === 0) {
      return [{ forms: forms, words: whole }];
    }
    return token.parts.map(function (part) {
      return { forms: [part], words: union([part], open) };
    });
  }

  function union(forms, open) {
    return forms.reduce(function (all, form) {
      return all.concat(meant(form, open));
    }, []);
  }

  /** For one word that is asked for: place → what the best of its meanings counts there. */
  function scores(wanted) {
    var best = Object.create(null);
    wanted.words.forEach(function (each) {
      var list = places(each.word);
      var rare = Math.log(1 + (index.pages.length + index.sections.length) / list.length);
      list.forEach(function (found) {
        var weight = found.place < index.pages.length ? TITLE : WEIGHTS[found.rank];
        best[found.place] = Math.max(best[found.place] || 0, weight * each.weight * rare);
      });
    });
    return best;
  }

  /** The words of a title count for each of the page's sections, most for its beginning. */
  function inSection(best, section) {
    var page = Number(index.sections[section][0]);
    var title = best[page] || 0;
    return Math.max(best[index.pages.length + section] || 0,
      isFirst(section, page) ? title : title / 4);
  }

  function isFirst(section, page) {
    return section === 0 || Number(index.sections[section - 1][0]) !== page;
  }

  function find(question) {
    var wanted = asked(question);
    var lists = wanted.map(scores);
    var hits = index.sections.map(function (section, i) {
      return hit(lists, i);
    }).filter(function (each) { return each.words > 0; });
    var all = hits.some(function (each) { return each.words === wanted.length; });
    hits = hits.filter(function (each) { return !all || each.words === wanted.length; });
    hits.sort(better);
    return { all: all, count: hits.length, results: shown(hits, wanted, question) };
  }

  function hit(lists, section) {
    var parts = lists.map(function (best) { return inSection(best, section); });
    return {
      section: section,
      words: parts.filter(function (part) { return part > 0; }).length,
      score: parts.reduce(function (sum, part) { return sum + part; }, 0)
    };
  }

  function better(a, b) {
    return b.words - a.words || b.score - a.score || a.section - b.section;
  }

  /** A text as one run, so that a phrase is found whatever white space is in it. */
  function run(text) {
    return workingsWords.fold(text).replace(/\s+/g, "");
  }

  /** Among the best those win in which the words stand as they were asked for. */
  function shown(hits, wanted, question) {
    var phrase = run(question);
    var best = hits.slice(0, 2 * MOST_RESULTS);
    best.forEach(function (each) {
      var section = index.sections[each.section];
      var text = run(section[2] + " " + section[3]);
      each.score *= wanted.length > 1 && text.indexOf(phrase) >= 0 ? PHRASE : 1;
    });
    var known = marks(wanted);
    return best.sort(better).slice(0, MOST_RESULTS).map(function (each) {
      return result(each.section, known);
    });
  }

  function result(at, known) {
    var section = index.sections[at];
    var page = index.pages[Number(section[0])];
    return {
      title: page[0],
      url: page[1],
      anchor: section[1],
      heading: marked(section[2], known),
      excerpt: excerpt(section[3], known)
    };
  }

  /** Which words are to be marked, form → true: those that are everywhere only if there is no other. */
  function marks(wanted) {
    var marks = Object.create(null);
    var rare = wanted.filter(isRare);
    (rare.length > 0 ? rare : wanted).forEach(function (each) {
      each.words.forEach(function (word) { marks[index.words[word.word]] = true; });
    });
    return marks;
  }

  function isRare(wanted) {
    return wanted.words.length > 0 && wanted.words.every(function (each) {
      return index.found[each.word].split(" ").length < Math.max(9, index.sections.length / 4);
    });
  }

  function hitsIn(text, known) {
    return workingsWords(text, "").map(function (token) {
      return isHit(token.negative || [], known) ? withSign(token) : token;
    }).filter(function (token) {
      return isHit(token.forms.concat(token.negative || [], token.parts), known);
    });
  }

  function isHit(forms, known) {
    return forms.some(function (form) { return known[form]; });
  }

  function withSign(token) {
    return { forms: token.negative, parts: [], start: token.start - 1, end: token.end };
  }

  function marked(text, known) {
    return pieces(text, hitsIn(text, known), 0, text.length);
  }

  /** The stretch of a text in which most of the words stand. */
  function excerpt(text, known) {
    var hits = hitsIn(text, known);
    var start = hits.length === 0 ? 0 : spaceBefore(text, densest(hits).start - EXCERPT / 4);
    var end = spaceBefore(text, start + EXCERPT);
    var inside = hits.filter(function (hit) { return hit.start >= start && hit.end <= end; });
    var parts = pieces(text, inside, start, end);
    return (start > 0 ? [{ text: "… ", hit: false }] : []).concat(parts,
      end < text.length ? [{ text: " …", hit: false }] : []);
  }

  function densest(hits) {
    var best = hits[0];
    var most = 0;
    hits.forEach(function (first, i) {
      var forms = Object.create(null);
      for (var j = i; j < hits.length && hits[j].end < first.start + EXCERPT / 2; j++) {
        forms[hits[j].forms[0]] = true;
      }
      var count = Object.keys(forms).length;
      best = count > most ? first : best;
      most = Math.max(count, most);
    });
    return best;
  }

  /** No word is cut, unless it is longer than an excerpt. */
  function spaceBefore(text, at) {
    if (at <= 0 || at >= text.length) {
      return Math.max(0, Math.min(at, text.length));
    }
    var space = text.lastIndexOf(" ", at);
    return space < at - EXCERPT / 4 ? at : space + 1;
  }

  function pieces(text, hits, start, end) {
    var list = [];
    hits.forEach(function (hit) {
      var from = Math.max(start, hit.start);
      list.push({ text: text.slice(start, from), hit: false });
      list.push({ text: text.slice(from, hit.end), hit: true });
      start = Math.max(start, hit.end);
    });
    list.push({ text: text.slice(start, end), hit: false });
    return list.filter(function (piece) { return piece.text !== ""; });
  }

  return { take: take, find: find };
})();
