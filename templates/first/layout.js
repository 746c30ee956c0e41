/* A page of formulas has thousands of boxes, more than a slow phone lays out in one go. Opened at its
   top, a page is laid out until the screen is full, and then part by part while there is nothing else
   to do. Who follows a link or presses a key does not wait for that. */
(() => {
  "use strict";
  const A_WHILE = 8; // milliseconds, after which a reader's touch is answered
  const root = document.documentElement;
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 1));
  let last = null; // the part that was laid out last
  let end = 0; // where it ends, in pixels

  function isOpenedAtItsTop() {
    const [visit] = performance.getEntriesByType("navigation");
    return visit?.type === "navigate" && !visit.name.includes("#") && !document.hidden;
  }

  function next() {
    return last ? last.nextElementSibling : document.querySelector("article > *");
  }

  /** Lays out what has been read of the page, from where the last call has stopped, while it is wanted. */
  function layOut(isWanted) {
    let part = next();
    for (; part && isWanted(); part = next()) {
      part.classList.add("laid-out");
      end = part.getBoundingClientRect().bottom;
      last = part;
    }
    if (!part && document.readyState !== "loading") {
      finish();
    }
  }

  function layOutScreen() {
    layOut(() => end < innerHeight);
    layOutLater();
  }

  function layOutRest() {
    const stop = performance.now() + A_WHILE;
    layOut(() => performance.now() < stop);
    layOutLater();
  }

  function layOutLater() {
    if (root.dataset.layout) {
      idle(layOutRest);
    }
  }

  function finish() {
    delete root.dataset.layout;
  }

  function moveToTarget() {
    if (root.dataset.layout) {
      finish();
      document.querySelector(":target")?.scrollIntoView();
    }
  }

  if (isOpenedAtItsTop()) {
    root.dataset.layout = "top"; // style/layout.css
    requestAnimationFrame(layOutScreen);
    document.addEventListener("click", finish, { capture: true, once: true });
    document.addEventListener("keydown", finish, { capture: true, once: true });
    addEventListener("hashchange", moveToTarget, { once: true });
  }
})();
