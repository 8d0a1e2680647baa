import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IntakeBatchResponse } from "../../../../../types/intake"
import { receiveOrderFileWorkflow } from "../../../../../workflows/verification/workflows/receive-order-file"
import { loadIntakeBatch } from "../../../../admin/order-cycle/intake/load-intake-batch"

/**
 * Takes in the orders of a signed request. It answers 202 with the import as
 * soon as they are judged and written down; they are made afterwards.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<IntakeBatchResponse>
) {
  const { channel } = req.params
  const orders: Buffer = res.locals.orders
  const { result } = await receiveOrderFileWorkflow(req.scope).run({
    input: {
      file_name: `${channel}.json`,
      content_base64: orders.toString("base64"),
      channel,
      is_only_channel: true,
      source: "api",
      actor: `channel:${channel}`,
    },
  })
  res.status(202).json({ batch: await loadIntakeBatch(req.scope, result.id) })
}
