import { once } from "node:events"
import { createConnection } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { childProcesses } from "./child-processes.mjs"
import { findFreePort } from "../../demo/postgres/find-free-port.mjs"

/**
 * A Redis of its own on 127.0.0.1, without a disk unless it is given one.
 *
 * @param {string} program
 * @param {{ port?: number, directory?: string }} [options] `port`: default a
 *   free one; `directory`: exists; what is written there outlives a restart.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws when it does not answer.
 */
export async function openRedis(program, { port, directory } = {}) {
  port ??= await findFreePort()
  const child = childProcesses.start(program, [
    ...["--port", `${port}`, "--bind", "127.0.0.1", "--save", ""],
    ...["--loglevel", "warning"],
    ...(directory ? ["--appendonly", "yes", "--dir", directory] : []),
  ])
  const url = `redis://127.0.0.1:${port}`
  const stop = () => childProcesses.stop(child)
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(port)) {
      return { url, stop }
    }
    await wait(50)
  }
  await stop()
  throw new Error(`${program} does not answer on port ${port}.`)
}

/** One that still loads what was written answers with an error. */
async function answers(port) {
  const socket = createConnection(port, "127.0.0.1")
  try {
    await once(socket, "connect")
    socket.write("PING\r\n")
    const [answer] = await once(socket, "data")
    return `${answer}`.startsWith("+PONG")
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
