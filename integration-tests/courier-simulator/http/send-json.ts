import type { ServerResponse } from "node:http"
import type { VendorAnswer } from "../vendors/vendor-answer"

export function sendJson(
  response: ServerResponse,
  { status, body }: VendorAnswer
): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(body))
}
