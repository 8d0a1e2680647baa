const base = require("./base.cjs")

const [[files, [swc, { jsc }]]] = Object.entries(base.transform)

/** Export, warehouse and queue against a migrated shop's database. */
module.exports = {
  ...base,
  displayName: "analytics",
  testMatch: ["<rootDir>/integration-tests/analytics/*.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  // The starters of PostgreSQL and Redis are modules that only `import` loads.
  transform: { [files]: [swc, { jsc, module: { ignoreDynamic: true } }] },
  testTimeout: 180_000,
}
