// What does not fit the window, and text that begins where nobody can scroll to.
const found = [];
const width = document.documentElement.clientWidth;

const name = element => {
  const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${text}`;
};

const scrolls = element => getComputedStyle(element).overflowX !== "visible";

const boxOf = element => {
  let box = element;
  while (box && !scrolls(box)) {
    box = box.parentElement;
  }
  return box;
};

if (document.scrollingElement.scrollWidth > width) {
  found.push(`the page is ${document.scrollingElement.scrollWidth} px wide, the window ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    const {right} = element.getBoundingClientRect();
    if (right > width + 1 && !boxOf(element.parentElement)) {
      found.push(`up to ${Math.round(right)} px: ${name(element)}`);
    }
  }
}

const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || element.closest(".katex-mathml") || !element.checkVisibility()) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(texts.currentNode);
  const text = range.getBoundingClientRect();
  const box = boxOf(element);
  const edge = box ? box.getBoundingClientRect() : {left: 0, right: width};
  const lost = getComputedStyle(box ?? document.body).direction === "rtl"
    ? text.right - edge.right
    : edge.left - text.left;
  if (text.width > 0 && lost > 1) {
    found.push(`${Math.round(lost)} px are cut off: ${name(element)}`);
  }
}

for (const box of document.querySelectorAll("main .math")) {
  if (box.scrollHeight > box.clientHeight + 1) {
    found.push(`cut off at the foot: ${name(box)}`);
  }
}
return found;
