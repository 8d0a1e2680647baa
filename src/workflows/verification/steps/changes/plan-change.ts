import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeRequest } from "../../../../types/change-plan"
import { gatherChange } from "../../changes/gather-change"
import { hashChange } from "../../changes/hash-change"
import { planChange } from "../../changes/plan-change"

export type PlanChangeInput = {
  order_id: string
  request: ChangeRequest
  /** Of the preview that was confirmed; null: nothing was previewed. */
  plan_hash: string | null
}

export const planChangeStepId = "plan-order-change"

/**
 * Plans a change on the order as it is now, its lock being held.
 *
 * @throws MedusaError CONFLICT when the order is not as it was previewed.
 */
export const planChangeStep = createStep(
  planChangeStepId,
  async ({ order_id, request, plan_hash }: PlanChangeInput, { container }) => {
    const facts = await gatherChange(container, order_id, request)
    if (plan_hash && plan_hash !== hashChange(facts, request)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Order #${facts.order.display_id} has changed since this was ` +
          "previewed: nothing was done. Preview it again."
      )
    }
    return new StepResponse({ plan: planChange(facts, request), facts })
  }
)
