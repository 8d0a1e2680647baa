import path from "node:path"

/** The argument vector of a Medusa command, without a shell between. */
export const medusa = (...args) => [
  process.execPath,
  path.resolve("node_modules/@medusajs/cli/cli.js"),
  ...args,
]
