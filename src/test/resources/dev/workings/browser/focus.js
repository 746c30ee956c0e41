// What is wrong with how the element that has the focus shows it.
const element = document.activeElement;
const style = getComputedStyle(element);
const {width, height, right, bottom} = element.getBoundingClientRect();
const found = [];
if (style.outlineStyle === "none" && style.boxShadow === "none") {
  found.push(`no outline: ${element.outerHTML.slice(0, 80)}`);
}
if (width === 0 || height === 0 || right <= 0 || bottom <= 0) {
  found.push(`out of sight: ${element.outerHTML.slice(0, 80)}`);
}
return found;
