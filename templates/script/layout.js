/* Lays out what mode.js has left for later, a box at a time while there is nothing else to do: from
   then on every place of the page is where it will stay. Who follows a link does not wait for that. */
(() => {
  "use strict";
  const A_WHILE = 8; // milliseconds, after which a reader's touch is answered
  const root = document.documentElement;
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
  let boxes = [];

  function finish() {
    delete root.dataset.layout;
    boxes = [];
  }

  function layOut() {
    const end = performance.now() + A_WHILE;
    while (boxes.length > 0 && performance.now() < end) {
      const box = boxes.shift();
      box.classList.add("laid-out");
      box.getBoundingClientRect();
    }
    if (boxes.length > 0) {
      idle(layOut);
    } else {
      finish();
    }
  }

  function moveToTarget() {
    if (root.dataset.layout) {
      finish();
      document.querySelector(":target")?.scrollIntoView();
    }
  }

  if (root.dataset.layout) {
    document.addEventListener("click", finish, { capture: true, once: true });
    addEventListener("hashchange", moveToTarget, { once: true });
    idle(() => {
      const parts = [...document.querySelectorAll("article > *")];
      boxes = parts.filter((part) => getComputedStyle(part).contentVisibility === "auto");
      layOut();
    });
  }
})();
