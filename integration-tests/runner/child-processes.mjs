import { spawn } from "node:child_process"
import { setTimeout as wait } from "node:timers/promises"

const GRACE_MS = 30_000
const running = new Set()

/** Each child leads its own process group, so that its children end with it. */
const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal)
    return true
  } catch {
    return false
  }
}

/**
 * The processes of this test run.
 *
 * `start` spawns one; `run` waits for its exit code and ends what it left
 * behind; `stop` asks it to end (SIGTERM) and insists after 30 seconds.
 */
export const childProcesses = {
  start(command, args, options = {}) {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      ...options,
      detached: true,
    })
    child.ended = new Promise((resolve) => {
      child.once("error", (error) => resolve({ code: 127, error }))
      child.once("exit", (code, signal) => resolve({ code, signal }))
    })
    running.add(child)
    child.ended.then(() => running.delete(child))
    return child
  },

  async run(command, args, options) {
    const child = this.start(command, args, options)
    const { code, error } = await child.ended
    signalGroup(child, "SIGKILL")
    if (error) {
      throw new Error(`${command} could not be started: ${error.message}`)
    }
    return code ?? 1
  },

  async stop(child) {
    signalGroup(child, "SIGTERM")
    await Promise.race([child.ended, wait(GRACE_MS, undefined, { ref: false })])
    signalGroup(child, "SIGKILL")
  },

  async stopAll() {
    await Promise.all([...running].map((child) => this.stop(child)))
  },

  killAll() {
    for (const child of running) {
      signalGroup(child, "SIGKILL")
    }
  },
}
