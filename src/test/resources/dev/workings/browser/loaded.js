// The addresses of the page and of all that it has loaded.
const resources = performance.getEntriesByType("resource").map(entry => entry.name);
return [location.href.replace(/#.*/, ""), ...new Set(resources)];
