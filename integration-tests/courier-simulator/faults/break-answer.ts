import type { ServerResponse } from "node:http"
import type { VendorAnswer } from "../vendors/vendor-answer"
import type { Fault } from "./fault"

const HUGE = 10 * 1024 * 1024

/**
 * Answers in a way that nobody can use.
 *
 * @param refusals the vendor's words for 429 and 5xx.
 */
export function breakAnswer(
  response: ServerResponse,
  fault: Fault,
  refusals: {
    rate_limited: VendorAnswer
    broken: VendorAnswer
    retry_after: number
  }
): void {
  const json = { "content-type": "application/json" }
  const { rate_limited, broken, retry_after } = refusals
  switch (fault) {
    case "rate_limit":
      response.writeHead(rate_limited.status, {
        ...json,
        "retry-after": String(retry_after),
      })
      response.end(JSON.stringify(rate_limited.body))
      return
    case "server_error":
      response.writeHead(broken.status, json)
      response.end(JSON.stringify(broken.body))
      return
    case "cut":
      response.writeHead(200, { ...json, "content-length": "4096" })
      response.write('{"id":"cut", "events":[{"status', () =>
        response.destroy()
      )
      return
    case "huge":
      response.writeHead(200, json)
      response.end(`{"padding":"${"x".repeat(HUGE)}"}`)
      return
    default:
      // A hanging answer ends when the other side gives up.
      return
  }
}
