import path from "node:path"
import { findFreePort } from "../postgres/find-free-port.mjs"
import { serveChild } from "../steps/serve-child.mjs"

/**
 * Starts the courier simulator as a process of its own and waits until it
 * answers.
 *
 * @param {object} context of the demo
 * @param {{ seed: number, seen_at: string }} books
 * @returns {Promise<string>} its address
 */
export async function startSimulator(context, books) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  await serveChild(
    [
      process.execPath,
      path.resolve("node_modules/tsx/dist/cli.mjs"),
      path.resolve("integration-tests/courier-simulator/main.ts"),
      ...["--port", String(port), "--seed", String(books.seed)],
      ...["--start", books.seen_at, "--speed", "1"],
    ],
    context,
    { name: "The courier simulator", url: `${url}/clock`, patienceSeconds: 60 }
  )
  return url
}
