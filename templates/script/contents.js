/* The list of headings shows where the reader is; the list of pages, where this page is. */
(() => {
  "use strict";
  const links = new Map();
  const seen = new Set();

  function headingOf(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  function isAtItsEnd() {
    const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
    return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  }

  /** The headings of a last screen cannot come to its top: it is the one that was asked for, or the last. */
  function last(headings) {
    const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return links.has(wanted) && seen.has(wanted) ? wanted : headings.at(-1);
  }

  /** One that is not laid out yet (layout.js) is below. */
  function isAbove(heading) {
    return heading.checkVisibility() && heading.getBoundingClientRect().top < 100;
  }

  function current() {
    const headings = [...links.keys()];
    const above = headings.filter(isAbove);
    return isAtItsEnd() ? last(headings) : above.at(-1) ?? headings.find((heading) => seen.has(heading));
  }

  function show() {
    const here = current();
    for (const [heading, link] of links) {
      if (heading === here) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        isIntersecting ? seen.add(target) : seen.delete(target);
      }
      show();
    },
    { rootMargin: "-99px 0px 0px", threshold: [0, 1] },
  );
  addEventListener("scrollend", show);

  for (const link of document.querySelectorAll(".toc a")) {
    const heading = headingOf(link);
    if (heading) {
      links.set(heading, link);
      observer.observe(heading);
    }
  }

  const page = document.querySelector(".nav [aria-current=page]");
  if (page) {
    // in the first frame, in which the page is laid out in any case
    requestAnimationFrame(() => {
      const list = page.closest(".nav");
      list.scrollTop = Math.max(0, page.getBoundingClientRect().top - list.clientHeight / 2);
    });
  }
})();
