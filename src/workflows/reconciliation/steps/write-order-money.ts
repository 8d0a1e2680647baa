import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reckonOrders } from "../order-money/reckon-orders"

export const writeOrderMoneyStepId = "write-order-money"

/**
 * Reckons orders' money anew. It has no compensation: it mirrors what core and
 * the matches are, and reckoning again changes nothing.
 */
export const writeOrderMoneyStep = createStep(
  writeOrderMoneyStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) =>
    new StepResponse(await reckonOrders(container, order_ids))
)
