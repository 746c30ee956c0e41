// Each formula of the page, part by part, with another style sheet: where its parts are, and how they look.
const style = document.createElement("style");
style.textContent = arguments[0]
  // Around formulas there is as much room as there was, and text of the same size and colour.
  + "main :is(p, .math) { width: 3000px !important; border: 0 !important; padding: 0 !important;"
  + " float: none !important; text-align: left !important;"
  + " direction: ltr !important; font-size: 16px !important; color: #123 !important }";
document.head.append(style);

const round = length => Math.round(length * 10) / 10;
const looks = ["color", "fill", "stroke", "borderTopWidth", "borderBottomStyle", "fontFamily", "fontWeight",
  "fontStyle", "letterSpacing", "textShadow", "transform", "content"];

const part = (element, origin) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  const computed = getComputedStyle(element);
  return [element.localName, element.getAttribute("class"), round(x - origin.x), round(y - origin.y),
    round(width), round(height), ...looks.map(look => computed[look])].join(" ");
};

const formula = katex => {
  const origin = katex.querySelector(".katex-base").getBoundingClientRect();
  const parts = [...katex.querySelectorAll(".katex-html *")].map(element => part(element, origin));
  return katex.querySelector("annotation").textContent + "\n" + parts.join("\n");
};

const formulas = [...document.querySelectorAll("main .katex")].map(formula);
style.remove();
return formulas;
