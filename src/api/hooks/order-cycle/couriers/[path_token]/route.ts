import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  receivePayload,
  type ReceivedWebhook,
} from "../../../../../workflows/tracking/payloads/receive-payload"

/** Keeps a courier's webhook and answers at once; it is taken in later. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ payload: { id: string } }>
) {
  const webhook: ReceivedWebhook = res.locals.webhook
  const { id } = await receivePayload(req.scope, webhook)
  res.status(202).json({ payload: { id } })
}
