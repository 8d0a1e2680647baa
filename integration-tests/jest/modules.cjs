const base = require("./base.cjs")

/** Each module alone on a real PostgreSQL: models, constraints, services. */
module.exports = {
  ...base,
  displayName: "modules",
  testMatch: ["<rootDir>/src/modules/*/__tests__/*.module.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  testTimeout: 60_000,
}
