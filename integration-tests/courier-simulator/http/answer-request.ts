import type { IncomingMessage, ServerResponse } from "node:http"
import { BadRequest } from "../parcels/bad-request"
import type { Simulator } from "../simulator"
import { vendors } from "../vendors/vendors"
import { answerVendor } from "./answer-vendor"
import { controlRoutes } from "./control-routes"
import { readBody } from "./read-body"
import { sendJson } from "./send-json"

/** Answers as a vendor or as the simulator itself. */
export async function answerRequest(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator")
  const method = request.method ?? "GET"
  const { headers } = request
  const body = await readBody(request)
  for (const vendor of vendors) {
    const question = vendor.ask({ method, url, headers, body })
    if (question) {
      answerVendor(simulator, response, vendor, question)
      return
    }
  }
  const [, place, name] = /^(\/[^/]+\/)(.+)$/.exec(url.pathname) ?? []
  const control =
    controlRoutes[`${method} ${url.pathname}`] ??
    controlRoutes[`${method} ${place}:`]
  if (!control) {
    const error = `Nothing answers ${method} ${url.pathname}.`
    sendJson(response, { status: 404, body: { error } })
    return
  }
  try {
    const asked = { body, url, name: decodeURIComponent(name ?? "") }
    const answer = await control(simulator, asked)
    sendJson(response, { status: 200, body: answer })
  } catch (error) {
    if (!(error instanceof BadRequest)) {
      throw error
    }
    sendJson(response, { status: 400, body: { error: error.message } })
  }
}
