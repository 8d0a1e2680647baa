import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tellReceipts } from "../purchase/tell-receipts"

export const tellReceiptStepId = "tell-receipt"

/** What cannot be told now, the sweeper tells: the goods are on the shelf. */
export const tellReceiptStep = createStep(
  tellReceiptStepId,
  async ({ receipt_id }: { receipt_id: string }, { container }) => {
    try {
      await tellReceipts(container, [receipt_id])
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Receipt ${receipt_id} waits for its sweeper: ${(error as Error).message}`
        )
    }
    return new StepResponse(receipt_id)
  }
)
