import { MedusaError } from "@medusajs/framework/utils"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"

/** @throws MedusaError CONFLICT with the sentence of a refused refund. */
export function refuseAsConflict<Result>(decide: () => Result): Result {
  try {
    return decide()
  } catch (error) {
    if (error instanceof RefundRefused) {
      throw new MedusaError(MedusaError.Types.CONFLICT, error.message)
    }
    throw error
  }
}
