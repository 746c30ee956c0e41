/* What has to be known before the first paint: light, dark or as the system has it, which is kept in
   this browser; and whether all of the page is needed at once. */
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

  /** Whether this page is opened at its top, and its sixteenth part is not on the first screen. */
  function isLowAtItsTop() {
    const [visit] = performance.getEntriesByType("navigation");
    return visit?.type === "navigate" && !visit.name.includes("#") && innerHeight <= 850;
  }

  if (isLowAtItsTop()) {
    root.dataset.layout = "top"; // layout.js makes up for it
  }
  root.dataset.mode = MODES.includes(kept()) ? kept() : MODES[0];
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("button.mode")) {
      label(button);
      button.addEventListener("click", () => next(button));
    }
  });
})();
