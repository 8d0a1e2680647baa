const base = require("./base.cjs")

/** Export, warehouse and queue against a migrated shop's database. */
module.exports = {
  ...base,
  displayName: "analytics",
  testMatch: ["<rootDir>/integration-tests/analytics/*.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  testTimeout: 180_000,
}
