/* The search: a dialog with a field and a list, filled from an index that is fetched when it is first opened. */
(() => {
  "use strict";
  const dialog = document.querySelector("dialog.search");
  const opener = document.querySelector(".search-open");
  if (!dialog || !opener || !dialog.showModal) {
    return;
  }
  const field = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector("[role=status]");
  const hint = dialog.querySelector(".search-hint");
  const say = dialog.dataset;
  let active = null;
  let followed = false;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  /* Texts of pages and readers only ever become text. */
  function pieces(parts) {
    return parts.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
  }

  function option(result, number) {
    const anchor = result.anchor === "" ? "" : "#" + encodeURIComponent(result.anchor);
    const link = element("a", {
      role: "option",
      id: "w-search-" + number,
      tabindex: "-1",
      "aria-selected": "false",
      href: (say.root + result.url || "./") + anchor,
    });
    const heading = result.heading.length > 0 ? pieces(result.heading) : [result.title];
    link.append(element("span", { class: "search-heading" }, ...heading), " ");
    link.append(element("span", { class: "search-excerpt" }, ...pieces(result.excerpt)));
    return link;
  }

  function byPage(results) {
    const pages = new Map();
    for (const result of results) {
      pages.set(result.url, [...(pages.get(result.url) ?? []), result]);
    }
    return [...pages.values()];
  }

  function group(results, number) {
    const id = "w-search-page-" + number;
    const title = element("div", { class: "search-page", id, role: "presentation" }, results[0].title);
    return element("div", { role: "group", "aria-labelledby": id }, title);
  }

  function show(results) {
    let number = 0;
    list.replaceChildren();
    for (const page of byPage(results)) {
      const box = group(page, number);
      page.forEach((result) => box.append(option(result, number++)));
      list.append(box);
    }
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(number > 0));
    activate(null);
  }

  function count(found) {
    if (found.count === 0) {
      return say.none;
    }
    const words = found.all ? (found.count === 1 ? say.countOne : say.count) : say.some;
    return words.replace("{count}", found.count);
  }

  function answer() {
    const asked = field.value.trim() !== "";
    const found = window.workingsSearch && asked ? window.workingsSearch.find(field.value) : null;
    hint.hidden = asked;
    show(found ? found.results : []);
    if (window.workingsSearch || !asked) {
      status.textContent = found ? count(found) : "";
    }
  }

  function load() {
    if (window.workingsSearch || document.querySelector("script.search-index")) {
      return;
    }
    const script = element("script", { class: "search-index", src: say.index });
    status.textContent = say.loading;
    script.addEventListener("load", answer);
    script.addEventListener("error", () => {
      script.remove();
      status.textContent = say.failed;
    });
    document.head.append(script);
  }

  function activate(next) {
    active?.setAttribute("aria-selected", "false");
    active = next;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) {
      field.setAttribute("aria-activedescendant", active.id);
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function move(key) {
    const options = [...list.querySelectorAll("[role=option]")];
    const at = options.indexOf(active);
    const down = at + 1 < options.length ? at + 1 : 0;
    const up = at > 0 ? at - 1 : options.length - 1;
    const next = { ArrowDown: down, ArrowUp: up, Home: 0, End: options.length - 1 }[key];
    activate(options[next] ?? null);
  }

  function open() {
    if (!dialog.open) {
      followed = false;
      dialog.showModal();
      field.select();
      load();
    }
  }

  function isTyping(target) {
    return target instanceof HTMLElement
      && (target.isContentEditable || target.matches("input, textarea, select"));
  }

  function isShortcut(event) {
    const letter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey;
    return (letter || slash) && !event.altKey && !isTyping(event.target);
  }

  document.addEventListener("keydown", (event) => {
    if (isShortcut(event) && !document.querySelector("dialog:modal")) {
      event.preventDefault();
      open();
    }
  });

  field.addEventListener("keydown", (event) => {
    const moves = event.key.startsWith("Arrow") ? /Down|Up/.test(event.key) : active && /^(Home|End)$/.test(event.key);
    if (event.isComposing || event.shiftKey) {
      return;
    }
    if (moves) {
      event.preventDefault();
      move(event.key);
    } else if (event.key === "Enter") {
      (active ?? list.querySelector("[role=option]"))?.click();
    }
  });

  field.addEventListener("input", answer);
  opener.addEventListener("click", open);
  dialog.querySelector(".search-close").addEventListener("click", () => dialog.close());

  /* A click beside the dialog is a click on its backdrop, which counts as the dialog itself. */
  dialog.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    followed = link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (followed || event.target === dialog) {
      dialog.close();
    }
  });

  dialog.addEventListener("close", () => {
    if (!followed) {
      opener.focus();
    }
  });

  opener.classList.add("ready");
  const question = new URLSearchParams(location.search).get("q");
  if (question) {
    field.value = question;
    open();
  }
})();
