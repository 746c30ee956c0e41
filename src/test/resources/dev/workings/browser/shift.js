// What has moved since the page was first painted.
const done = arguments[arguments.length - 1];
const found = [];
const observer = new PerformanceObserver(list => {
  for (const shift of list.getEntries().filter(entry => !entry.hadRecentInput)) {
    const moved = shift.sources.map(source => source.node?.parentElement?.outerHTML.slice(0, 60));
    found.push(`${shift.value}: ${moved.join(", ")}`);
  }
});
observer.observe({type: "layout-shift", buffered: true});
document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(() => done(found), 30)));
