import { once } from "node:events"
import { createConnection } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { childProcesses } from "./child-processes.mjs"
import { findFreePort } from "../../demo/postgres/find-free-port.mjs"

/**
 * A Redis of its own without a disk.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function openRedis(program) {
  const port = await findFreePort()
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", ""]
  const child = childProcesses.start(program, [
    ...options,
    "--loglevel",
    "warning",
  ])
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) {
    await wait(50)
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => childProcesses.stop(child),
  }
}

async function answers(port) {
  const socket = createConnection(port, "127.0.0.1")
  try {
    await once(socket, "connect")
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
