import { setTimeout as wait } from "node:timers/promises"
import { login } from "../../demo/steps/login.mjs"
import { childProcesses } from "./child-processes.mjs"
import { findFreePort } from "../../demo/postgres/find-free-port.mjs"
import { say } from "./say.mjs"

const DIRECTORY = ".data/test-demo"
const ORDERS = "600"
const READY_WITHIN_MS = 15 * 60_000

/**
 * A small demo store for the browser layer.
 *
 * @returns {Promise<{ environment: Record<string, string>,
 *   stop: () => Promise<void> }>}
 */
export async function serveDemo() {
  const port = String(await findFreePort())
  say(`starting a demo store of ${ORDERS} orders on port ${port} (minutes)`)
  // The tests pack what stands in a state, so each run begins with a new store.
  const child = childProcesses.start(process.execPath, [
    "demo/start.mjs",
    "--fresh",
    // Nothing changes between what a test reads and what it expects.
    "--still",
    ...["--data-dir", DIRECTORY, "--orders", ORDERS, "--port", port],
  ])
  const url = `http://127.0.0.1:${port}`
  await untilReady(child, `${url}/health`)
  return {
    environment: {
      ORDER_CYCLE_DEMO_URL: url,
      ORDER_CYCLE_DEMO_EMAIL: login.email,
      ORDER_CYCLE_DEMO_PASSWORD: login.password,
    },
    stop: () => childProcesses.stop(child),
  }
}

async function untilReady(child, healthUrl) {
  let ended
  child.ended.then((result) => (ended = result))
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline && !ended) {
    const answer = await fetch(healthUrl).catch(() => undefined)
    if (answer?.ok) {
      return
    }
    await wait(1_000)
  }
  await childProcesses.stop(child)
  throw new Error(
    ended
      ? `The demo store ended with ${ended.code} before it was ready.`
      : "The demo store was not ready within 15 minutes."
  )
}
