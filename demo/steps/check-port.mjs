import { createServer } from "node:net"
import { Refusal } from "./refusal.mjs"

/** @throws Refusal when something listens on the port already. */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", (error) =>
      reject(
        new Refusal(
          `Port ${port} of 127.0.0.1 cannot be used (${error.code}): stop what listens there or pass --port N.`
        )
      )
    )
    probe.listen(port, "127.0.0.1", () => probe.close(resolve))
  })
}
