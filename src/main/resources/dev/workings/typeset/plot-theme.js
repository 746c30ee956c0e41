// How a plot looks where its specification says nothing. Colours are those of the page: they follow
// it into the dark and onto paper.

var THEME = (() => {
  const text = { labelColor: "currentColor", titleColor: "currentColor" };
  const sizes = { labelFontSize: 13, titleFontSize: 13, titleFontWeight: "normal" };
  return {
    aria: false,
    background: null,
    font: "inherit",
    padding: 4,
    view: {
      continuousWidth: 520,
      continuousHeight: 300,
      discreteWidth: { step: 36 },
      discreteHeight: { step: 28 },
      stroke: null
    },
    axis: {
      ...text,
      ...sizes,
      domainColor: "currentColor",
      tickColor: "currentColor",
      gridColor: "currentColor",
      gridOpacity: 0.15,
      titlePadding: 8
    },
    legend: { ...text, ...sizes },
    header: { ...text, ...sizes },
    title: { color: "currentColor", subtitleColor: "currentColor", fontSize: 15, subtitleFontSize: 13 },
    mark: { color: "var(--plot-1)" },
    line: { strokeWidth: 2 },
    rule: { color: "currentColor" },
    text: { color: "currentColor", fontSize: 13 },
    boxplot: { median: { color: "currentColor" } },
    range: {
      category: [1, 2, 3, 4, 5, 6, 7, 8].map((i) => "var(--plot-" + i + ")")
    }
  };
})();
