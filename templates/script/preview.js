/*
 * Shows what a reference leads to, beside it, while the mouse is over it or it has the focus. Escape
 * takes it away. It is for eyes only: a screen reader follows the link.
 */
(function () {
  "use strict";

  var LINKS = "a.ref, .footnote-ref a";
  var SHOW = 150;
  var HIDE = 250;
  var box = null;
  var link = null;
  var timer = 0;
  var pages = {};

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function hide() {
    clearTimeout(timer);
    if (box) {
      box.remove();
    }
    box = null;
    link = null;
  }

  /** What is worth seeing of the place that a link leads to. */
  function parts(target) {
    if (/^h[1-6]$/.test(target.localName)) {
      return [target, target.nextElementSibling];
    }
    if (target.localName === "dt") {
      return [target, target.parentNode.querySelector("#" + CSS.escape(target.id) + " ~ dd")];
    }
    if (target.matches("[role=tab]")) {
      return [document.getElementById(target.getAttribute("aria-controls"))];
    }
    return [target.matches(".row") ? target.closest(".math") : target];
  }

  function absolute(clone, base) {
    clone.querySelectorAll("img[src]").forEach(function (image) {
      image.src = new URL(image.getAttribute("src"), base).href;
      image.removeAttribute("loading");
    });
  }

  /** A copy that nothing can be mistaken for: without ids, and with all of it open. */
  function copy(element, base) {
    var clone = document.importNode(element, true);
    [clone].concat(Array.from(clone.querySelectorAll("*"))).forEach(function (part) {
      part.removeAttribute("id");
      part.removeAttribute("hidden");
    });
    clone.querySelectorAll(".anchor, .footnote-back").forEach(function (part) { part.remove(); });
    if (clone.localName === "li") {
      clone.removeAttribute("style");
    }
    if (clone.localName === "details") {
      clone.open = true;
    }
    absolute(clone, base);
    return clone;
  }

  function inItsElement(clone) {
    var wrappers = { LI: "ol", TABLE: "div" };
    var wrapper = wrappers[clone.nodeName];
    if (!wrapper) {
      return clone;
    }
    var element = document.createElement(wrapper);
    element.className = wrapper === "ol" ? "note-list" : "scroll";
    element.append(clone);
    return element;
  }

  function place() {
    var at = link.getClientRects()[0];
    var size = box.getBoundingClientRect();
    var width = document.documentElement.clientWidth;
    var below = at.bottom + 6;
    var fits = below + size.height <= innerHeight || at.top < size.height + 12;
    box.style.top = (fits ? below : at.top - size.height - 6) + "px";
    box.style.left = Math.max(8, Math.min(at.left, width - size.width - 8)) + "px";
  }

  function open(content) {
    box = document.createElement("div");
    box.className = "preview";
    box.setAttribute("aria-hidden", "true");
    var inner = document.createElement("div");
    inner.inert = true;
    content.forEach(function (part) { inner.append(part); });
    box.append(inner);
    box.addEventListener("pointerenter", function () { clearTimeout(timer); });
    box.addEventListener("pointerleave", function () { later(hide, HIDE); });
    document.body.append(box);
    place();
  }

  function openTarget(target, base) {
    var content = parts(target).filter(Boolean).map(function (part) {
      return inItsElement(copy(part, base));
    });
    open(content);
  }

  /** Another page may have formulas where this one has none. */
  function addSheets(page, base) {
    var known = Array.from(document.querySelectorAll("link[rel=stylesheet]"), function (sheet) {
      return sheet.href;
    });
    page.querySelectorAll("link[rel=stylesheet]").forEach(function (sheet) {
      var href = new URL(sheet.getAttribute("href"), base).href;
      if (known.indexOf(href) < 0) {
        var added = document.createElement("link");
        added.rel = "stylesheet";
        added.href = href;
        added.addEventListener("load", function () { if (box) { place(); } });
        document.head.append(added);
      }
    });
  }

  function load(address) {
    if (!pages[address]) {
      pages[address] = fetch(address).then(function (response) {
        return response.ok ? response.text() : "";
      }).then(function (text) {
        return new DOMParser().parseFromString(text, "text/html");
      });
    }
    return pages[address];
  }

  /** From disk no page can read another; then the link says what the target is about. */
  function openAbout(wanted) {
    if (link === wanted && wanted.dataset.about) {
      var text = document.createElement("p");
      text.textContent = wanted.dataset.about;
      open([text]);
    }
  }

  function openElsewhere(wanted, address, id) {
    if (!/^http/.test(address)) {
      openAbout(wanted);
      return;
    }
    load(address).then(function (page) {
      var target = page.getElementById(id);
      if (link === wanted && target) {
        addSheets(page, address);
        openTarget(target, address);
      } else {
        openAbout(wanted);
      }
    }, function () { openAbout(wanted); });
  }

  function show(wanted) {
    var address = wanted.href.split("#")[0];
    var id = decodeURIComponent(wanted.hash.slice(1));
    var target = address === location.href.split("#")[0] ? document.getElementById(id) : null;
    hide();
    link = wanted;
    if (target) {
      openTarget(target, location.href);
    } else {
      openElsewhere(wanted, address, id);
    }
  }

  function linkAt(event) {
    return event.target.closest && event.target.closest(LINKS);
  }

  function enter(event) {
    var wanted = linkAt(event);
    if (wanted && event.pointerType === "mouse") {
      later(function () { if (wanted !== link) { show(wanted); } }, SHOW);
    }
  }

  function leave(event) {
    if (linkAt(event) && event.pointerType === "mouse") {
      later(hide, HIDE);
    }
  }

  function focus(event) {
    var wanted = linkAt(event);
    if (wanted && wanted.matches(":focus-visible")) {
      show(wanted);
    }
  }

  document.addEventListener("pointerover", enter);
  document.addEventListener("pointerout", leave);
  document.addEventListener("focusin", focus);
  document.addEventListener("focusout", function (event) { if (linkAt(event)) { hide(); } });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hide(); } });
  addEventListener("scroll", function () { if (box) { hide(); } }, { passive: true });
})();
