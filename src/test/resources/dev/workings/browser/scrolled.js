// How far the element with the focus is scrolled sideways, once it has come to rest.
const done = arguments[arguments.length - 1];
setTimeout(() => done(document.activeElement.scrollLeft), 300);
