const base = require("./base.cjs")

/** A person's main paths in Chromium on the running demo store. */
module.exports = {
  ...base,
  displayName: "browser",
  testMatch: ["<rootDir>/integration-tests/browser/*.spec.ts"],
  testTimeout: 300_000,
}
