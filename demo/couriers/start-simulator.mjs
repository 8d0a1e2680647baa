import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { findFreePort } from "../postgres/find-free-port.mjs"
import { Refusal } from "../steps/refusal.mjs"

const patienceSeconds = 60

/**
 * Starts the courier simulator as a process of its own and waits until it
 * answers.
 *
 * @param {object} context of the demo
 * @param {{ seed: number, seen_at: string }} books
 * @returns {Promise<string>} its address
 */
export async function startSimulator({ env, log, interruption }, books) {
  const port = await findFreePort()
  const child = spawn(
    process.execPath,
    [
      path.resolve("node_modules/tsx/dist/cli.mjs"),
      path.resolve("integration-tests/courier-simulator/main.ts"),
      ...["--port", String(port), "--seed", String(books.seed)],
      ...["--start", books.seen_at, "--speed", "1"],
    ],
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true }
  )
  const file = createWriteStream(log, { flags: "a" })
  child.stdout.pipe(file, { end: false })
  child.stderr.pipe(file, { end: false })
  const ended = new Promise((resolve) => child.once("close", resolve))
  const stop = () =>
    child.exitCode === null && process.kill(child.pid, "SIGTERM")
  interruption.onInterrupt(stop)
  interruption.onEnd(async () => {
    stop()
    await ended
  })
  const url = `http://127.0.0.1:${port}`
  for (let second = 0; second < patienceSeconds; second++) {
    interruption.check()
    const isUp = await fetch(`${url}/clock`).then(
      ({ ok }) => ok,
      () => false
    )
    if (isUp) {
      return url
    }
    await Promise.race([wait(1_000), ended])
    if (child.exitCode !== null) {
      break
    }
  }
  throw new Refusal(
    `The courier simulator did not come up; its output is in ${log}.`
  )
}
