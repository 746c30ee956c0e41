// The violations axe finds, each with its rule and where it is.
const done = arguments[arguments.length - 1];
const told = rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`);
axe.run(document, {resultTypes: ["violations"]})
  .then(results => done(results.violations.flatMap(told)), error => done([String(error)]));
