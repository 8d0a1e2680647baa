const http = require("./http.cjs")

/** The whole thread on Medusa's Redis modules and our queue on Redis. */
module.exports = {
  ...http,
  displayName: "redis",
  testMatch: ["<rootDir>/integration-tests/http/thread.spec.ts"],
}
