// Text below an element that nobody sees, but for some of it; closed details count if so said.
const [root, ignored, closedCounts] = arguments;
const silent = "script, style, template, title, desc, metadata, .katex-mathml, [popover]"
  + ", svg [opacity='0']"; // labels that a plot leaves out for want of room
const shown = element => element.checkVisibility({opacityProperty: true, visibilityProperty: true});

// Where the details show what they hold all the same, nobody needs their summary.
const needless = element => {
  const summary = element.closest("summary");
  return summary && [...summary.parentElement.children].some(child => child !== summary && shown(child));
};

const found = [];
const texts = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  const text = texts.currentNode.data.trim();
  const folded = element.closest("details:not([open]) > :not(summary)");
  const counts = /[\p{L}\p{N}]/u.test(text) && (closedCounts || !folded);
  if (counts && !element.closest(silent) && !element.closest(ignored) && !shown(element) && !needless(element)) {
    found.push(`hidden: <${element.localName}> ${text.slice(0, 40)}`);
  }
}
return found;
