import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const loadReceiptStepId = "load-receipt"

/** @throws MedusaError NOT_FOUND with code RECEIPT_UNKNOWN. */
export const loadReceiptStep = createStep(
  loadReceiptStepId,
  async ({ receipt_id }: { receipt_id: string }, { container }) => {
    const [receipt] = await resolveReplenishment(container).listReceipts({
      id: receipt_id,
    })
    if (!receipt) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no receipt ${receipt_id}.`,
        "RECEIPT_UNKNOWN"
      )
    }
    return new StepResponse({
      id: receipt.id,
      purchase_order_id: receipt.purchase_order_id,
    })
  }
)
