/**
 * Medusa's test runner reads the server from DB_* variables; the tests' own
 * starter gives one URL. DB_HOST must contain "localhost", or SSL is switched
 * on.
 */
const url = new URL(
  process.env.TEST_DATABASE_URL ?? "postgres://postgres@localhost:5432"
)
process.env.DB_HOST = url.hostname
process.env.DB_PORT = url.port
process.env.DB_USERNAME = decodeURIComponent(url.username)
process.env.DB_PASSWORD = decodeURIComponent(url.password)
process.env.MEDUSA_DISABLE_TELEMETRY = "1"
process.env.JWT_SECRET = "test-only"
process.env.COOKIE_SECRET = "test-only"
process.env.DISABLE_ADMIN = "true"
process.env.LOG_LEVEL ??= "error"
// A worker in each boot would only be in the way of the suites without one.
process.env.ORDER_CYCLE_WORKER ??= "false"
