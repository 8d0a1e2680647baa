const base = require("./base.cjs")

/** Workflows and routes on the real platform. */
module.exports = {
  ...base,
  displayName: "http",
  // The sample provider imports the package as a shop does; here it is not built.
  moduleNameMapper: {
    "^medusa-plugin-order-cycle/modules/(.*)$": "<rootDir>/src/modules/$1",
  },
  testMatch: ["<rootDir>/integration-tests/http/*.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest/setup-database.cjs"],
  setupFilesAfterEnv: [
    "<rootDir>/integration-tests/jest/setup-subscribers.cjs",
  ],
  testTimeout: 180_000,
  // A worker keeps what each file booted: at 4 GB of heap it would end.
  workerIdleMemoryLimit: "1GB",
}
