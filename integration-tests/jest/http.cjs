const base = require("./base.cjs")

/** Workflows and routes on the real platform. */
module.exports = {
  ...base,
  displayName: "http",
  testMatch: ["<rootDir>/integration-tests/http/*.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  setupFilesAfterEnv: [
    "<rootDir>/integration-tests/jest/setup-subscribers.cjs",
  ],
  testTimeout: 180_000,
}
