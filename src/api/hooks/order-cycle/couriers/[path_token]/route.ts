import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tellPayload } from "../../../../../workflows/tracking/payloads/tell-payload"
import { keepWebhook } from "../keep-webhook"

/**
 * Keeps a courier's webhook that is addressed to an account and signed as its
 * provider signs, and answers at once; it is taken in afterwards. Nothing of
 * any other is kept.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ payload: { id: string } }>
) {
  const { id, is_new } = await keepWebhook(req, res.locals.webhook)
  res.status(202).json({ payload: { id } })
  if (is_new) {
    await tellPayload(req.scope, id)
  }
}
