/* Makes tabs of panels that stand one below the other. A tab that holds what a link leads to is opened. */
(function () {
  "use strict";

  function isTab(element) {
    return element.classList.contains("tab");
  }

  function tabsOf(set) {
    return Array.from(set.firstElementChild.children);
  }

  function panelOf(tab) {
    return document.getElementById(tab.getAttribute("aria-controls"));
  }

  function show(set, chosen) {
    tabsOf(set).forEach(function (tab) {
      var open = tab === chosen;
      tab.setAttribute("aria-selected", String(open));
      tab.tabIndex = open ? 0 : -1;
      if (open) {
        panelOf(tab).removeAttribute("hidden");
      } else {
        panelOf(tab).setAttribute("hidden", "until-found");
      }
    });
  }

  /** Other tabs of the same group show what has the same title. */
  function choose(set, chosen) {
    var title = chosen.textContent;
    show(set, chosen);
    document.querySelectorAll(".tabs[data-group]").forEach(function (other) {
      var same = tabsOf(other).find(function (tab) { return tab.textContent === title; });
      if (other !== set && same && other.dataset.group === set.dataset.group) {
        show(other, same);
      }
    });
  }

  function neighbour(tabs, index, key, rtl) {
    var step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    var end = { Home: 0, End: tabs.length - 1 }[key];
    return step === undefined ? tabs[end] : tabs[(index + step + tabs.length) % tabs.length];
  }

  function move(set, event) {
    var tabs = tabsOf(set);
    var rtl = getComputedStyle(set).direction === "rtl";
    var next = neighbour(tabs, tabs.indexOf(event.target), event.key, rtl);
    if (next) {
      event.preventDefault();
      choose(set, next);
      next.focus();
    }
  }

  /** The title's id goes to the tab, so that links to it lead to something that is seen. */
  function tabFor(panel) {
    var title = panel.firstElementChild;
    var tab = document.createElement("button");
    tab.type = "button";
    tab.id = title.id;
    title.removeAttribute("id");
    Array.from(title.childNodes).forEach(function (node) { tab.append(node.cloneNode(true)); });
    tab.setAttribute("role", "tab");
    panel.id = "w-tab-" + tab.id;
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    panel.tabIndex = 0;
    return tab;
  }

  function make(set) {
    var panels = Array.from(set.children).filter(isTab);
    if (panels.length === 0) {
      return;
    }
    var list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    panels.forEach(function (panel) {
      var tab = tabFor(panel);
      tab.addEventListener("click", function () { choose(set, tab); });
      panel.addEventListener("beforematch", function () { choose(set, tab); });
      list.append(tab);
    });
    list.addEventListener("keydown", function (event) { move(set, event); });
    set.prepend(list);
    set.classList.add("ready");
    show(set, list.firstElementChild);
  }

  function openAround(element) {
    var panel = element.closest(".tabs.ready > .tab, details");
    if (panel && panel.localName === "details") {
      panel.open = true;
    } else if (panel) {
      choose(panel.parentElement, document.getElementById(panel.getAttribute("aria-labelledby")));
    }
    if (panel) {
      openAround(panel.parentElement);
    }
  }

  /** Opens what hides the place that the address names. */
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest(".tabs, details")) {
      return;
    }
    if (target.getAttribute("role") === "tab") {
      choose(target.closest(".tabs"), target);
    }
    openAround(target);
    target.scrollIntoView();
  }

  function follow(event) {
    var link = event.target.closest("a[href*='#']");
    if (link && link.hash && link.hash === location.hash && link.pathname === location.pathname) {
      setTimeout(reveal);
    }
  }

  document.querySelectorAll(".tabs").forEach(make);
  addEventListener("hashchange", reveal);
  document.addEventListener("click", follow);
  reveal();
})();
