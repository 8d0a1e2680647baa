import { MathBN, Modules } from "@medusajs/framework/utils"
import type { StoredAmount } from "../../../modules/verification/audit/audit-row"
import { toFindingEvidence } from "../../../modules/verification/audit/to-finding-evidence"
import type { Repair } from "./repair"

/**
 * Books on core's order what its transactions lack of a capture, or have too
 * much: one more transaction with the difference, nothing is overwritten.
 */
export const addTransaction: Repair<string> = {
  apply: async (container, { order_id, expected, found }) => {
    const captured = expected.captured as StoredAmount
    const booked = found.booked as StoredAmount
    const transaction = await container
      .resolve(Modules.ORDER)
      .addOrderTransactions({
        order_id: String(order_id),
        amount: MathBN.sub(captured.amount, booked.amount),
        currency_code: captured.currency_code,
        reference: "capture",
        reference_id: String(found.capture_id),
      })
    return {
      before: toFindingEvidence({ booked }),
      after: toFindingEvidence({ booked: captured }),
      undo: transaction.id,
    }
  },
  undo: async (container, id) => {
    await container.resolve(Modules.ORDER).deleteOrderTransactions(id)
  },
}
