const base = require("./base.cjs")

/** The built package in a host app; its output may be loaded as it is. */
module.exports = {
  ...base,
  displayName: "plugin",
  testMatch: ["<rootDir>/integration-tests/plugin/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.data/"],
  // The sample provider has a package.json, so Node's self-reference ends there.
  moduleNameMapper: {
    "^medusa-plugin-order-cycle/modules/(.*)$":
      "<rootDir>/.medusa/server/src/modules/$1",
  },
  transformIgnorePatterns: ["/node_modules/", "<rootDir>/.medusa/"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  testTimeout: 180_000,
}
