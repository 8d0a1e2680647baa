const base = require("./base.cjs")

/** React components in jsdom, with fetch mocked at the HTTP boundary. */
module.exports = {
  ...base,
  displayName: "components",
  testEnvironment: "<rootDir>/integration-tests/jest/dashboard-environment.cjs",
  setupFilesAfterEnv: ["<rootDir>/integration-tests/jest/setup-components.cjs"],
  testTimeout: 60_000,
  globals: {
    __BACKEND_URL__: "http://shop.test",
    __AUTH_TYPE__: "session",
    __BASE__: "/app",
  },
  testMatch: ["<rootDir>/admin-widgets/**/__tests__/*.spec.tsx"],
}
