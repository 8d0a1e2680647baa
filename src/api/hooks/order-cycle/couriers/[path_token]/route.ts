import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receivePayloadWorkflow } from "../../../../../workflows/tracking/workflows/receive-payload"
import type { CourierWebhook } from "../authenticate-courier"

/** Keeps a courier's webhook and answers at once; it is taken in later. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ payload: { id: string } }>
) {
  const webhook: CourierWebhook = res.locals.webhook
  const { result } = await receivePayloadWorkflow(req.scope).run({
    input: webhook,
  })
  res.status(202).json({ payload: { id: result.id } })
}
