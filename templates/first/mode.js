/* Light, dark or as the system has it, as it is kept in this browser. */
(() => {
  "use strict";
  const KEY = "workings-mode";
  const MODES = ["auto", "light", "dark"];
  const root = document.documentElement;

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage is forbidden: the choice lasts as long as the page
    }
  }

  function keep(mode) {
    try {
      localStorage.setItem(KEY, mode);
    } catch {
      // as above
    }
  }

  function label(button) {
    button.title = button.dataset[root.dataset.mode];
    button.setAttribute("aria-label", button.title);
  }

  function next(button) {
    root.dataset.mode = MODES[(MODES.indexOf(root.dataset.mode) + 1) % MODES.length];
    keep(root.dataset.mode);
    label(button);
  }

  root.dataset.mode = MODES.includes(kept()) ? kept() : MODES[0];
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("button.mode")) {
      label(button);
      button.addEventListener("click", () => next(button));
    }
  });
})();
