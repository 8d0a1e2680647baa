const base = require("./base.cjs")

/** The built package in a host app; its output may be loaded as it is. */
module.exports = {
  ...base,
  displayName: "plugin",
  testMatch: ["<rootDir>/integration-tests/plugin/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.data/"],
  transformIgnorePatterns: ["/node_modules/", "<rootDir>/.medusa/"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  testTimeout: 180_000,
}
