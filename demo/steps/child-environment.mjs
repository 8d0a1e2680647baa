import path from "node:path"

/**
 * What the demo's processes run with. NODE_ENV is neither "development" (which
 * would compile the dashboard on every visit) nor "production" (whose cookies
 * need HTTPS).
 */
export const childEnvironment = ({ dataDir }, databaseUrl) => ({
  ...process.env,
  NODE_ENV: "demo",
  DATABASE_URL: databaseUrl,
  ORDER_CYCLE_FAKE_CARRIER: path.join(dataDir, "demo", "carrier"),
  ORDER_CYCLE_WAREHOUSE_DIR: path.join(dataDir, "warehouse"),
  MEDUSA_DISABLE_TELEMETRY: "1",
  // Quiet the tables of Node's own warnings in logs that people read.
  NODE_NO_WARNINGS: "1",
})
