const base = require("./base.cjs")

/** React components in jsdom. */
module.exports = {
  ...base,
  displayName: "components",
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/admin-widgets/**/__tests__/*.spec.tsx"],
}
