import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { ChangePlan } from "../../../../types/change-plan"

type Previous = {
  id: string
  promised_ship_at: Date | string | null
  promised_deliver_at: Date | string | null
}

export const movePromiseStepId = "move-promise"

/** Writes the promise that a change leads to. */
export const movePromiseStep = createStep(
  movePromiseStepId,
  async ({ order_id, promise }: ChangePlan, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [review] = await verification.listOrderReviews({ order_id })
    if (!promise || !review) {
      return new StepResponse(false, null as Previous | null)
    }
    const { ship_at, deliver_at } = promise.after
    await verification.updateOrderReviews({
      id: review.id,
      promised_ship_at: ship_at,
      promised_deliver_at: deliver_at,
    } as never)
    const previous: Previous = {
      id: review.id,
      promised_ship_at: review.promised_ship_at,
      promised_deliver_at: review.promised_deliver_at,
    }
    return new StepResponse(true, previous as Previous | null)
  },
  async (previous, { container }) => {
    if (previous) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateOrderReviews(previous as never)
    }
  }
)
