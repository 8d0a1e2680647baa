import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailPurchaseOrder } from "../purchase/mail-purchase-order"

export const mailPurchaseOrderStepId = "mail-purchase-order"

/** What cannot be mailed now, the sweeper mails: the order is sent. */
export const mailPurchaseOrderStep = createStep(
  mailPurchaseOrderStepId,
  async (
    { purchase_order_id }: { purchase_order_id: string },
    { container }
  ) => {
    try {
      await mailPurchaseOrder(container, purchase_order_id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Purchase order ${purchase_order_id} waits to be mailed: ${(error as Error).message}`
        )
    }
    return new StepResponse(purchase_order_id)
  }
)
