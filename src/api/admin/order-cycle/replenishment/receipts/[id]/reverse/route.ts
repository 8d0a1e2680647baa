import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReceiptResponse } from "../../../../../../../types/replenishment/receipts"
import { reverseReceiptWorkflow } from "../../../../../../../workflows/replenishment/workflows/reverse-receipt"
import { actorOf } from "../../../../../../actor-of"
import { loadReceipt } from "../../../purchase/load-receipt"
import type { ReverseReceiptType } from "../../../purchase/order-validators"

/** Takes a receipt back: its goods leave the stock. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReverseReceiptType>,
  res: MedusaResponse<ReceiptResponse>
) {
  const { id } = req.params
  const { result } = await reverseReceiptWorkflow(req.scope).run({
    input: { ...req.validatedBody, receipt_id: id, actor: actorOf(req) },
  })
  res.json({
    receipt: await loadReceipt(req.scope, id),
    duplicate: result.duplicate,
  })
}
