/* Buttons that copy code and formulas, and selections without what only machines read.
   Their words stand in the page, in template#w-copy. */
(() => {
  "use strict";
  const parts = document.getElementById("w-copy");
  if (!parts) {
    return;
  }

  const status = document.createElement("div");
  status.className = "spoken";
  status.setAttribute("role", "status");
  document.body.append(status);

  /** Where a page is read from a disk there may be no clipboard but that of a selection. */
  function copySelected(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "spoken";
    const before = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    before?.focus({ preventScroll: true });
    return done;
  }

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  }

  async function copy(text, button) {
    const done = await write(text);
    status.textContent = done ? parts.dataset.done : parts.dataset.failed;
    button.classList.toggle("done", done);
    setTimeout(() => {
      status.textContent = "";
      button.classList.remove("done");
    }, 2000);
  }

  const latex = formula =>
    formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim() ?? "";

  function mathml(formula) {
    const math = formula.querySelector("math").cloneNode(true);
    math.querySelectorAll("annotation").forEach(note => note.remove());
    return math.outerHTML;
  }

  const simple = text => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : "(" + text + ")");

  const LINEAR = {
    mfrac: ([a, b]) => simple(a) + "/" + simple(b),
    msup: ([a, b]) => a + "^" + simple(b),
    msub: ([a, b]) => a + "_" + simple(b),
    msubsup: ([a, b, c]) => a + "_" + simple(b) + "^" + simple(c),
    munder: ([a, b]) => a + "_" + simple(b),
    munderover: ([a, b, c]) => a + "_" + simple(b) + "^" + simple(c),
    msqrt: all => "√(" + all.join("") + ")",
    mroot: ([a, b]) => "root(" + a + ", " + b + ")",
    mtable: rows => "[" + rows.join("; ") + "]",
    mtr: cells => cells.join(", "),
  };

  /** MathML in one line of text. */
  function linear(element) {
    if (!element.firstElementChild) {
      const text = element.textContent.replace(/[\u2061-\u2064\u200b]/g, "").trim();
      const relation = element.localName === "mo" && /^[=≈≠<>≤≥+−±×⋅→]$/u.test(text);
      return element.localName === "annotation" ? "" : relation ? " " + text + " " : text;
    }
    const children = [...element.children].map(linear);
    return (LINEAR[element.localName] ?? (all => all.join("")))(children);
  }

  const spoken = box => box.getAttribute("role") === "math" && box.getAttribute("aria-label");

  const FORMATS = {
    latex,
    mathml,
    text: box => spoken(box) || linear(box.querySelector("math")).replace(/\s+/g, " ").trim(),
  };

  function close(menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }

  /** Where nothing hovers, a formula that is touched shows its menu, and the one before hides its own. */
  function bringNear(menu) {
    document.querySelectorAll(".copy.near").forEach(other => other.classList.remove("near"));
    menu.classList.add("near");
  }

  function addMenu(box) {
    const menu = parts.content.querySelector("details").cloneNode(true);
    menu.addEventListener("click", event => {
      const format = event.target.dataset.format;
      if (format) {
        copy(FORMATS[format](box), menu.querySelector("summary"));
        close(menu);
      }
    });
    menu.addEventListener("keydown", event => event.key === "Escape" && close(menu));
    box.addEventListener("click", () => bringNear(menu));
    (box.closest(".shown") ?? box.closest(".numbered > .math")?.parentElement ?? box).after(menu);
  }

  function addButton(code) {
    const button = parts.content.querySelector("button").cloneNode(true);
    button.addEventListener("click", () => copy(code.textContent, button));
    code.parentElement.after(button);
  }

  /** A selection with each formula as its LaTeX, once. */
  function plain(fragment) {
    fragment.querySelectorAll(".spoken, .copy").forEach(extra => extra.remove());
    fragment.querySelectorAll(".katex").forEach(formula => {
      const mark = formula.closest(".katex-display") ? "$$" : "$";
      formula.replaceWith(mark + latex(formula) + mark);
    });
    return fragment.textContent;
  }

  const formulaAt = node => (node.nodeType === 1 ? node : node.parentElement)?.closest(".katex");

  document.addEventListener("copy", event => {
    const selection = getSelection();
    if (selection.isCollapsed || !event.clipboardData) {
      return;
    }
    const range = selection.getRangeAt(0).cloneRange();
    const first = formulaAt(range.startContainer);
    const last = formulaAt(range.endContainer);
    first && range.setStartBefore(first);
    last && range.setEndAfter(last);
    const fragment = range.cloneContents();
    if (fragment.querySelector(".katex")) {
      event.clipboardData.setData("text/plain", plain(fragment));
      event.preventDefault();
    }
  });

  document.querySelectorAll(".math").forEach(box => box.querySelector("math") && addMenu(box));
  document.querySelectorAll("pre > code").forEach(addButton);

  const SCROLLING = ".math, .katex.wide";

  /** What scrolls can be reached by keyboard, and nothing is a stop that does not scroll. */
  const sizes = new ResizeObserver(entries => {
    for (const { target } of entries) {
      const box = target.closest(SCROLLING);
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    }
  });
  document.querySelectorAll(SCROLLING).forEach(box => {
    if (!box.closest("a, summary, button, [aria-hidden]")) {
      // of a box it is the formula that has no size before it is laid out
      sizes.observe(box.querySelector(".katex-display > .katex") ?? box);
    }
  });
})();
