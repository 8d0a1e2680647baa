import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReceiptResponse } from "../../../../../../../types/replenishment/receipts"
import { receiveGoodsWorkflow } from "../../../../../../../workflows/replenishment/workflows/receive-goods"
import { actorOf } from "../../../../../../actor-of"
import { loadReceipt } from "../../../purchase/load-receipt"
import type { ReceiveGoodsType } from "../../../purchase/order-validators"

/** Receives goods; the same key receives once (200 when it has). */
export async function POST(
  req: AuthenticatedMedusaRequest<ReceiveGoodsType>,
  res: MedusaResponse<ReceiptResponse>
) {
  const { lines, ...body } = req.validatedBody
  const { result } = await receiveGoodsWorkflow(req.scope).run({
    input: {
      ...body,
      purchase_order_id: req.params.id,
      actor: actorOf(req),
      lines: lines.map(({ purchase_line_id, ...units }) => ({
        ...units,
        line_id: purchase_line_id,
      })),
    },
  })
  const { duplicate, receipt_id } = result
  res.status(duplicate ? 200 : 201).json({
    receipt: await loadReceipt(req.scope, receipt_id),
    duplicate,
  })
}
