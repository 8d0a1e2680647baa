import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderMoneyChange } from "../../../modules/reconciliation/storage/order-money/write-order-money"
import { tellOrderMoney } from "../order-money/tell-order-money"

export const tellOrderMoneyStepId = "tell-order-money"

/** Tells listeners of each change once. */
export const tellOrderMoneyStep = createStep(
  tellOrderMoneyStepId,
  async (changes: OrderMoneyChange[], { container }) => {
    await tellOrderMoney(container, changes)
    return new StepResponse(changes.length)
  }
)
