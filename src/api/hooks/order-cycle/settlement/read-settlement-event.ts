import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readRawBody } from "../read-raw-body"
import { refuseLargeBody } from "../refuse-large-body"

/** Adyen sends many items at once, each some kilobytes. */
const LARGEST_BODY = 1024 * 1024

/** Puts an event's bytes, as they were signed, into `res.locals.raw`. */
export async function readSettlementEvent(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const raw = await readRawBody(req, LARGEST_BODY)
  if (!raw) {
    refuseLargeBody(res, LARGEST_BODY, "Send fewer events at once.")
    return
  }
  res.locals.raw = raw
  next()
}
