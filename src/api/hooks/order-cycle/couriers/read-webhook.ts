import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readRawBody } from "../read-raw-body"
import { refuseLargeBody } from "../refuse-large-body"
import type { WebhookBytes } from "./prove-webhook"

/** More than any courier sends; larger bodies are refused unread. */
const LARGEST_BODY = 256 * 1024

/** Puts a webhook's bytes, as they were signed, into `res.locals.webhook`. */
export async function readWebhook(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const rawBody = await readRawBody(req, LARGEST_BODY)
  if (!rawBody) {
    refuseLargeBody(res, LARGEST_BODY, "Send fewer parcels at once.")
    return
  }
  res.locals.webhook = {
    rawBody,
    received_at: new Date(),
  } satisfies WebhookBytes
  next()
}
