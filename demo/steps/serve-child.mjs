import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { Refusal } from "./refusal.mjs"

/**
 * Starts a server as a process of its own, which ends with the demo, and waits
 * until it answers.
 *
 * @param {string[]} argv
 * @param {{ env: object, log: string, interruption: object }} context its
 *   output goes into `log`
 * @param {{ name: string, url: string, patienceSeconds: number }} server `url`
 *   answers when it is up
 * @returns {Promise<{ ended: Promise<void> }>} `ended` when it stops
 */
export async function serveChild(
  argv,
  { env, log, interruption },
  { name, url, patienceSeconds }
) {
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
    if (await answers(url)) {
      return { ended }
    }
    await Promise.race([wait(1_000), ended])
  }
  interruption.check()
  throw new Refusal(`${name} did not come up; its output is in ${log}.`)
}

const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false
  )
