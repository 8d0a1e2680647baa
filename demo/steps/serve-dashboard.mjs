import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { medusa } from "./medusa.mjs"
import { Refusal } from "./refusal.mjs"

const patienceSeconds = 180

/**
 * Starts backend and dashboard on one port of 127.0.0.1 and waits until they
 * answer.
 *
 * @returns {Promise<{ ended: Promise<void> }>} `ended` when the server stops.
 */
export async function serveDashboard({ port, env, log, interruption }) {
  const argv = medusa("start", "--host", "127.0.0.1", "--port", String(port))
  const child = spawn(argv[0], argv.slice(1), {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
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
  for (let second = 0; second < patienceSeconds; second++) {
    interruption.check()
    if (child.exitCode !== null) {
      break
    }
    if (await answers(port)) {
      return { ended }
    }
    await Promise.race([wait(1_000), ended])
  }
  interruption.check()
  throw new Refusal(`The server did not come up; its output is in ${log}.`)
}

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (response) => response.ok,
    () => false
  )
