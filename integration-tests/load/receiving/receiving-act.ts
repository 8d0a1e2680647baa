import type { MedusaContainer } from "@medusajs/framework/types"
import { receiveGoodsWorkflow } from "../../../src/workflows/replenishment/workflows/receive-goods"
import { reverseReceiptWorkflow } from "../../../src/workflows/replenishment/workflows/reverse-receipt"

/** What is done to an order, and can be done again by the same key. */
export type ReceivingAct = {
  kind: "receive" | "reverse"
  key: string
  purchase_order_id: string
  line_ids: string[]
  /** Of a reversal. */
  receipt_id: string | null
}

/** Units of each line that a receipt brings. */
export const RECEIVED = { accepted: 7, damaged: 1 }

/** Does it as the routes do. */
export async function runReceivingAct(
  container: MedusaContainer,
  { kind, key, purchase_order_id, line_ids, receipt_id }: ReceivingAct
): Promise<{ receipt_id: string; duplicate: boolean }> {
  if (kind === "reverse") {
    const { result } = await reverseReceiptWorkflow(container).run({
      input: {
        receipt_id: receipt_id ?? "",
        idempotency_key: key,
        note: null,
        actor: "chaos",
      },
    })
    return result
  }
  const { result } = await receiveGoodsWorkflow(container).run({
    input: {
      purchase_order_id,
      idempotency_key: key,
      arrived_at: null,
      accept_over: false,
      note: null,
      actor: "chaos",
      lines: line_ids.map((line_id) => ({ line_id, ...RECEIVED })),
    },
  })
  return result
}
