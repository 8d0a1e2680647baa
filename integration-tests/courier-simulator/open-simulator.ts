import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { answerRequest } from "./http/answer-request"
import { Simulator } from "./simulator"

/** How often the news of a running clock are sent, in milliseconds. */
const TELL_EVERY = 500

/**
 * Opens the simulator's server on this machine.
 *
 * @param settings.port 0: any that is free.
 * @param settings.start the clock's first time; milliseconds since 1970.
 */
export async function openSimulator(settings: {
  port: number
  seed: number
  start: number
  speed: number
}) {
  const simulator = new Simulator(settings)
  const server = createServer((request, response) => {
    answerRequest(simulator, request, response).catch((error: unknown) => {
      response.destroy(error as Error)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(settings.port, "127.0.0.1", resolve)
  })
  const news = setInterval(() => void simulator.tell(), TELL_EVERY)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    simulator,
    close: () => {
      clearInterval(news)
      server.close()
      // Those that hang would keep it open.
      server.closeAllConnections()
    },
  }
}
