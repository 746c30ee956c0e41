// Our side of the border to Prism. Written in ES5: every engine runs this very text.

/** needed(language): the names of Prism's components for it, in order; empty if it is unknown. */
var needed;

/**
 * highlight(language, code, core, component ...): HTML; empty if the code is to be shown plain. The
 * core and the components are texts of scripts.
 */
var highlight;

(function (components, getLoader) {
  "use strict";

  /** Names that people use and Prism does not. */
  var ALIASES = {
    "c#": "csharp",
    "c++": "cpp",
    cmd: "batch",
    console: "shell-session",
    cjs: "javascript",
    "f#": "fsharp",
    golang: "go",
    jl: "julia",
    jsonc: "json5",
    jsonl: "json",
    make: "makefile",
    mjs: "javascript",
    mts: "typescript",
    "objective-c": "objectivec",
    patch: "diff",
    pl: "perl",
    ps1: "powershell",
    python3: "python",
    rs: "rust",
    sbt: "scala",
    terminal: "shell-session",
    xhtml: "markup",
    zsh: "bash"
  };

  /** Of any name, the component's. */
  var names = Object.create(null);

  /** By component, Prism with that language and nothing that could change it. */
  var prisms = Object.create(null);

  Object.keys(components.languages).forEach(function (id) {
    if (id !== "meta") {
      names[id] = id;
      [].concat(components.languages[id].alias || []).forEach(function (alias) {
        names[alias] = id;
      });
    }
  });
  Object.keys(ALIASES).forEach(function (alias) {
    names[alias] = names[alias] || ALIASES[alias];
  });

  /** A page's styles and scripts are read only if their languages are there. */
  function idsFor(id) {
    var ids = getLoader(components, [id]).getIds();
    return ids.indexOf("markup") < 0
      ? ids
      : getLoader(components, ["markup", "css", "javascript", id]).getIds();
  }

  function load(texts) {
    var prism = new Function(texts[0] + "\nreturn Prism;")();
    texts.slice(1).forEach(function (text) {
      new Function("Prism", text)(prism);
    });
    return prism;
  }

  /** Prism's own way from code to tokens, without its way from tokens to HTML. */
  function tokens(prism, id, grammar, code) {
    var run = { code: code, grammar: grammar, language: id };
    prism.hooks.run("before-tokenize", run);
    run.tokens = prism.tokenize(run.code, run.grammar);
    prism.hooks.run("after-tokenize", run);
    return run.tokens;
  }

  function escape(text) {
    return text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;");
  }

  /** The author's text can get into an alias. */
  function isClass(name) {
    return /^[a-z][a-z0-9-]*$/.test(name) && name.indexOf("language-") !== 0;
  }

  function Writer() {
    this.html = [];
    this.text = [];
  }

  Writer.prototype.write = function (content) {
    if (typeof content === "string") {
      this.html.push(escape(content));
      this.text.push(content);
    } else if (Array.isArray(content)) {
      content.forEach(this.write, this);
    } else {
      var classes = ["token", content.type].concat(content.alias || []).filter(isClass);
      this.html.push('<span class="' + classes.join(" ") + '">');
      this.write(content.content);
      this.html.push("</span>");
    }
  };

  needed = function (language) {
    var id = names[language.toLowerCase()];
    return id ? idsFor(id).join(" ") : "";
  };

  highlight = function (language, code) {
    var name = language.toLowerCase();
    var id = names[name];
    var prism = prisms[id] || (prisms[id] = load([].slice.call(arguments, 2)));
    var writer = new Writer();
    writer.write(tokens(prism, id, prism.languages[name] || prism.languages[id], code));
    return writer.text.join("") === code ? writer.html.join("") : ""; // never another text
  };
})(components, getLoader);
